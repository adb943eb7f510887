package org.ceiba.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Languages;
import org.ceiba.shared.LocalText;
import org.junit.jupiter.api.Test;

class CertificateTest {

    @Test
    void shouldReadACodeAsPeopleTypeIt() {
        String code = new CertificateCode("7K3M-Q2XA-9ZP4").value();
        assertThat(new CertificateCode(" 7k3m q2xa9zp4 ").value()).isEqualTo(code);
        assertThat(new CertificateCode("OK3M-Q2XA-9ZPI").value()).isEqualTo("0K3M-Q2XA-9ZP1");
    }

    @Property
    void shouldRefuseWhatIsNoCodeWithAMessage(@ForAll @StringLength(max = 40) String text) {
        try {
            assertThat(new CertificateCode(text).value()).matches("[0-9A-Z-]{14}");
        } catch (DomainException refused) {
            assertThat(refused.key()).isEqualTo("certificates.fault.code");
        }
    }

    @Test
    void shouldPrintEveryFactInEachLanguage() throws IOException {
        for (String language : Languages.ALL) {
            byte[] pdf = CertificatePdf.of(
                    certificate("Ñuflo Çelik & <Söhne> Łukasz"), language, "https://ceiba.example/verify/X");
            Files.createDirectories(Path.of("target/certificates"));
            Files.write(Path.of("target/certificates", language + ".pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Ñuflo Çelik & <Söhne> Łukasz")
                        .contains("7K3M-Q2XA-9ZP4")
                        .contains("16")
                        .contains("Honduras")
                        .contains("2026")
                        .contains("https://ceiba.example/verify/X");
            }
        }
    }

    @Test
    void shouldFitOnOnePageWhenNamesAreAsLongAsTheyMayBe() throws IOException {
        byte[] pdf = CertificatePdf.of(certificate("Maximiliana ".repeat(20)), "es", "https://ceiba.example/verify/X");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void shouldRecogniseAPrintedNameAfterErasure() {
        CertificateCode code = new CertificateCode("7K3M-Q2XA-9ZP4");
        assertThat(HolderHash.of(code, "Ana  MARÍA López")).isEqualTo(HolderHash.of(code, "ana María lópez "));
        assertThat(HolderHash.of(code, "Ana López")).isNotEqualTo(HolderHash.of(code, "Ana María López"));
    }

    @Test
    void shouldNotBeRevokedWithoutAReason() {
        Certificate certificate = new Certificate(
                new CertificateCode("7K3M-Q2XA-9ZP4"),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Ana López",
                certificate("Ana López").facts(),
                "jwt",
                Instant.EPOCH);
        assertThatThrownBy(() -> certificate.revoke(" ", UUID.randomUUID(), Instant.EPOCH))
                .isInstanceOf(DomainException.class)
                .hasMessage("certificates.fault.reason");
    }

    private static CertificateRow certificate(String holder) {
        Map<String, String> title = new LinkedHashMap<>();
        title.put("es", "Programa de formación sobre política y gobernanza migratoria a nivel local y municipal");
        title.put("en", "Training programme on migration policy and governance, local and municipal level");
        CertificateFacts facts = new CertificateFacts(
                "local-governance",
                "course",
                new LocalText(title),
                List.of(
                        LocalText.of("es", "Organización Internacional para las Migraciones (OIM)"),
                        LocalText.of("es", "Conferencia Regional sobre Migración (CRM)")),
                new BigDecimal("16.0"),
                "local-governance-2026",
                2,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 11, 20),
                "HN",
                Instant.parse("2026-11-20T15:00:00Z"));
        return new CertificateRow(
                UUID.randomUUID(), "7K3M-Q2XA-9ZP4", UUID.randomUUID(), holder, facts, Instant.EPOCH, null, null);
    }
}
