package org.ceiba.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.ceiba.shared.Ids;
import org.ceiba.testing.BrowserStory;
import org.junit.jupiter.api.Test;

class CoordinateStory extends BrowserStory {

    private final String key = "story-" + Ids.next().toString().substring(24);

    @Test
    void shouldOpenAnEditionBringAListInAndChooseFromItsApplications() {
        Page page = signedIn("coordinator", "es");
        page.navigate("/coordinate");
        look(page, "coordinate-editions");
        openEdition(page);
        page.navigate("/coordinate/editions/" + key + "/import");
        look(page, "coordinate-import");
        upload(
                page,
                "correo;nombre;apellido;país;estado\na@%1$s.example;Ana;Paz;Honduras;postulada\nb@%1$s.example;Bea;Sol;Guatemala;postulada\nc@%1$s.example;Cora;Luz;Narnia;\n");
        assertThat(page.locator("main").innerText()).contains("Narnia").contains("Línea");
        look(page, "coordinate-import-trial");
        follow(page, "#apply");
        page.waitForSelector("#undo");
        look(page, "coordinate-import-done");
        page.navigate("/coordinate/editions/" + key + "/applications");
        page.locator("input[name=chosen]").all().forEach(box -> box.check());
        follow(page, "#tryAccept");
        assertThat(page.locator("main .notice").innerText()).contains("1").contains("lista de espera");
        look(page, "coordinate-applications");
        follow(page, "#accept");
        page.navigate("/coordinate/editions/" + key + "/applications?state=waiting");
        follow(page, "tbody th a");
        look(page, "coordinate-enrolment");
        page.navigate("/coordinate/editions/" + key);
        look(page, "coordinate-desk");
        page.navigate("/coordinate/editions/" + key + "/copy");
        look(page, "coordinate-copy");
    }

    @Test
    void shouldKeepWhatWasTypedWhenAnEditionCannotBe() {
        Page page = signedIn("coordinator", "en");
        page.navigate("/coordinate/editions/new?course=employment-counselors&lang=en");
        page.fill("#key", "Not a key");
        page.fill("#startsOn", "2027-02-01");
        page.fill("#endsOn", "2027-01-01");
        follow(page, "#save");
        assertThat(page.locator("#endsOn-error").innerText()).contains("last day");
        assertThat(page.inputValue("#key")).isEqualTo("Not a key");
        look(page, "coordinate-edition-new");
    }

    @Test
    void shouldApplyInOnePressAndReadWhatComesNext() {
        Page coordinator = signedIn("coordinator", "es");
        openEdition(coordinator);
        Page page = visitor("es");
        page.navigate("/editions/" + key + "/apply");
        look(page, "apply-stranger");
        Page participant = signedIn("participant", "es");
        participant.navigate("/editions/" + key + "/apply");
        look(participant, "apply");
        follow(participant, "#press");
        participant.waitForSelector("#withdraw");
        look(participant, "apply-done");
    }

    private void openEdition(Page page) {
        page.navigate("/coordinate/editions/new?course=employment-counselors");
        page.fill("#key", key);
        page.fill("#startsOn", LocalDate.now().plusDays(20).toString());
        page.fill("#endsOn", LocalDate.now().plusDays(50).toString());
        page.selectOption("#acceptance", "chosen");
        page.fill("#seats", "1");
        page.selectOption("#quota0", "country:HN");
        page.fill("#quotaSeats0", "1");
        follow(page, "#save");
        follow(page, "#to0");
    }

    private void upload(Page page, String list) {
        byte[] file = list.formatted(key).getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("#file", new FilePayload("lista.csv", "text/csv", file));
        follow(page, "main form input[type=submit]");
        assertThat(page.url()).contains("/coordinate/imports/");
    }
}
