package org.ceiba.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @Test
    void shouldTellTheKindFromTheFirstBytesWhenTheNameSaysSomethingElse() {
        Evidence evidence = new Evidence("baseline", "Taller", "C:\\fotos\\taller.jpg", PDF);

        assertThat(evidence.mediaType()).isEqualTo("application/pdf");
        assertThat(evidence.name()).isEqualTo("taller.jpg");
    }

    @Test
    void shouldRefuseWhatIsNoneOfTheKindsWhenItIsCalledSo() {
        byte[] script = "<script>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new Evidence("baseline", "Taller", "taller.pdf", script))
                .hasMessage("campaigns.fault.file.kind");
        assertThatThrownBy(() -> new Evidence("baseline", "Taller", "taller.pdf", new byte[0]))
                .hasMessage("campaigns.fault.file.size");
        assertThatThrownBy(() -> new Evidence("baseline", " ", "taller.pdf", PDF))
                .hasMessage("campaigns.fault.text");
    }

    @Test
    void shouldCountPeopleWhenAtLeastOneCame() {
        LocalDate day = LocalDate.of(2026, 8, 3);

        assertThat(new Reach("creation", " Tapachula ", 3, 2, 1, day).getTotal())
                .isEqualTo(6);
        assertThatThrownBy(() -> new Reach("creation", "Tapachula", 0, 0, 0, day))
                .hasMessage("campaigns.fault.nobody");
        assertThatThrownBy(() -> new Reach("creation", "Tapachula", -1, 3, 0, day))
                .hasMessage("campaigns.fault.count");
        assertThatThrownBy(() -> new Reach("party", "Tapachula", 1, 0, 0, day)).hasMessage("campaigns.fault.choose");
    }
}
