package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.ceiba.testing.Story;
import org.ceiba.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and bodies that are not what they should be: each is read all the same, or told what it should be; nothing is half done. */
class BadFileStory extends Story {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H'};
    private static final byte[] BROKEN_ZIP = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void shouldReadAListOfWindows() {
        OpenedEdition edition = new OpenedEdition(baseUrl(), "local-governance", "[{\"kind\":\"items\"}]");
        Visitor page = ActivityStory.staff("coordinator");
        uploads(
                page,
                edition,
                "lista.csv",
                ("correo;nombre;apellido;país\r\n" + email("peña").replace("ñ", "n") + ";Begoña;Peña Núñez;México\r\n"
                                + email("mal") + ";;Sin Nombre;Honduras\r\n" + email("pais") + ";A;B;Narnia\r\n")
                        .getBytes(WINDOWS));
        assertThat(page.text()).contains("Begoña Peña Núñez", "Narnia");
        List<String> rows =
                page.page().select("main table").first().select("tbody tr").eachText();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).startsWith("3").contains("given_name");
        assertThat(rows.get(1)).startsWith("4").contains("country");
        assertThat(edition.coordinator()
                        .get("/editions/" + edition.key() + "/enrolments")
                        .get("items"))
                .as("tried, not done")
                .isEmpty();
    }

    @Test
    void shouldSayWhatAFileShouldBe() {
        OpenedEdition edition = new OpenedEdition(baseUrl(), "local-governance", "[{\"kind\":\"items\"}]");
        Visitor page = ActivityStory.staff("coordinator");
        for (byte[] file : List.of(new byte[0], PICTURE, BROKEN_ZIP, "sin columnas\n".getBytes(WINDOWS))) {
            for (String name : List.of("lista.csv", "lista.xlsx", "../../etc/passwd", "")) {
                uploads(page, edition, name, file);
                assertThat(page.page().location()).as(name).contains("/import");
                assertThat(page.page().select("main .notice.error").text())
                        .as(name)
                        .isNotBlank();
            }
        }
        for (byte[] file : List.of(new byte[0], PICTURE, BROKEN_ZIP)) {
            page.open("/coordinate/courses");
            page.attach("file", "curso.zip", file);
            assertThat(page.triesToPress("main form [type=submit]")).isEqualTo(422);
            assertThat(page.page().select("main .notice.error").text()).isNotBlank();
        }
    }

    @Test
    void shouldTakeAFileOfAnyName() {
        OpenedEdition edition = new OpenedEdition(baseUrl(), "local-governance", "[{\"kind\":\"items\"}]");
        Visitor page = ActivityStory.staff("coordinator");
        byte[] list = "email,given_name,family_name,country\nana@error.example,Ana,Paz,HN\n".getBytes(WINDOWS);
        for (String name : List.of("李.csv", "n".repeat(10_000) + ".csv", "🌳".repeat(300))) {
            uploads(page, edition, name, list);
            assertThat(page.page().location()).contains("/coordinate/imports/");
        }
    }

    @Test
    void shouldSayHowLargeAFileMayBe() {
        OpenedEdition edition = new OpenedEdition(baseUrl(), "c4d-campaigns", "[{\"kind\":\"items\"}]");
        Visitor coordinator = ActivityStory.staff("coordinator");
        for (int megabytes : List.of(20, 25)) {
            uploads(coordinator, edition, "lista.csv", new byte[megabytes * 1024 * 1024 + 1]);
            assertThat(coordinator.page().select("main .notice.error").text()).contains("20 MB");
        }
        Visitor facilitator = ActivityStory.staff("facilitator");
        for (int megabytes : List.of(10, 15)) {
            facilitator.open("/learn/" + edition.key() + "/campaigns");
            facilitator
                    .fill("description", "Taller")
                    .attach("file", "taller.pdf", new byte[megabytes * 1024 * 1024 + 1]);
            facilitator.press("form[action^='/campaigns/evidence'] [type=submit]");
            assertThat(facilitator.page().select("main .notice.error").text()).contains("10 MB");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such", "%E6%9D%8E", "%C3%B1", "%F0%9F%8C%B3", "%00", "", "k*"})
    void shouldBringNothingIntoAnEditionThatIsNone(String key) {
        OpenedEdition edition = new OpenedEdition(baseUrl(), "c4d-campaigns", "[{\"kind\":\"items\"}]");
        Visitor coordinator = ActivityStory.staff("coordinator");
        for (String door : List.of("/coordinate/upload/people", "/campaigns/evidence")) {
            coordinator.open("/coordinate/editions/" + edition.key() + "/import");
            coordinator
                    .page()
                    .select("main form")
                    .attr("action", door + "?edition=" + key.replace("*", "k".repeat(999)));
            coordinator.attach("file", "lista.csv", "email,given_name,family_name,country\n".getBytes(WINDOWS));
            assertThat(coordinator.triesToPress("main form [type=submit]"))
                    .as(door)
                    .isIn(400, 404);
        }
    }

    @Test
    void shouldRefuseWhatIsNoFormWithAFile() {
        Visitor admin = ActivityStory.staff("admin");
        for (String door : List.of("/coordinate/upload/people", "/coordinate/upload/course", "/campaigns/evidence")) {
            admin.open("/coordinate/courses");
            admin.page().select("main form").attr("action", door).attr("enctype", "text/plain");
            assertThat(admin.triesToPress("main form [type=submit]")).as(door).isEqualTo(400);
            assertThat(admin.tries(door)).as("opened by itself").isEqualTo(200);
        }
    }

    @Test
    void shouldNameTheFieldOfABodyThatIsWrong() {
        Api coordinator = Api.of(baseUrl(), "coordinator");
        for (String body : List.of(
                "",
                "null",
                "[]",
                "{",
                "\"x\"",
                "{\"key\":{}}",
                "{\"key\":\"x\",\"unknown\":1}",
                "{\"key\":\"mal-%s\",\"course\":\"no-such\"}".formatted(run),
                "{\"key\":\"mal-%s\",\"course\":\"local-governance\",\"startsOn\":\"mañana\"}".formatted(run),
                "{\"key\":\"mal-%s\",\"course\":\"local-governance\",\"seats\":-1}".formatted(run),
                "{\"key\":\"mal-%s\",\"course\":\"local-governance\",\"completion\":[{\"kind\":\"luck\"}]}"
                        .formatted(run),
                "{\"key\":\"%s\",\"course\":\"local-governance\"}".formatted("k".repeat(10_000)))) {
            JsonNode problem = refused(
                    coordinator, "POST", "/editions", "application/json", body.getBytes(StandardCharsets.UTF_8));
            assertThat(problem.get("title").asText()).as(body).isNotBlank();
        }
        assertThat(refused(coordinator, "POST", "/courses/import", "application/zip", BROKEN_ZIP))
                .isNotEmpty();
        JsonNode field = refused(
                coordinator,
                "POST",
                "/editions",
                "application/json",
                "{\"key\":\"x\",\"unknown\":1}".getBytes(StandardCharsets.UTF_8));
        assertThat(field.get("errors").get(0).get("field").asText()).isEqualTo("unknown");
    }

    private static JsonNode refused(Api caller, String method, String path, String type, byte[] body) {
        var answer = caller.tries(method, path, type, body);
        assertThat(answer.statusCode())
                .as(new String(body, StandardCharsets.UTF_8))
                .isBetween(400, 499);
        return Api.json(answer.body());
    }

    private static void uploads(Visitor page, OpenedEdition edition, String name, byte[] file) {
        page.open("/coordinate/editions/" + edition.key() + "/import");
        page.attach("file", name, file);
        page.press("main form [type=submit]");
    }

    private String email(String name) {
        return name + "." + run + "@error.example";
    }
}
