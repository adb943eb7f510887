package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ceiba.testing.Story;
import org.ceiba.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, press and open by mistake: each is handled, or told where it is wrong; nothing is half done. */
class BadInputStory extends Story {

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ñandú 🌳🦜",
                "محمد بن عبد الله",
                "李小龍",
                "Ивана",
                "Nguyễn Thị Ánh",
                "O'Neill-D’Ávila",
                "e\u0301le\u0300ve"
            })
    void shouldTakeNamesInEveryScript(String name) {
        Caller somebody = Caller.signsUp(baseUrl(), email("nombre"), "HN");
        Visitor page = somebody.visitor();
        page.open("/account");
        page.fill("givenName", name).press("[id=save]");
        assertThat(page.open("/account").select("[name=givenName]").val()).isEqualTo(name);
        assertThat(page.open("/learn").text()).contains(name);
    }

    @Test
    void shouldNameTheFieldAndKeepWhatWasTypedWhenANameIsTooLong() {
        Visitor page = new Visitor(baseUrl(), "es");
        page.open("/sign-up");
        page.fill("email", email("largo"))
                .fill("password", Caller.PASSWORD)
                .fill("givenName", "ñ".repeat(10_000))
                .fill("familyName", "de Historia")
                .fill("country", "HN");
        page.press("[id=submit]");
        assertThat(page.page().select("#givenName-error").text()).isNotBlank();
        assertThat(page.page().select("[name=familyName]").val()).isEqualTo("de Historia");
        assertThat(page.page().select("[name=givenName]").val()).hasSize(10_000);
        assertThat(page.page().select("[name=email]").val()).isEqualTo(email("largo"));
        assertThat(Api.of(baseUrl(), "admin")
                        .get("/people?email=" + email("largo"))
                        .get("items"))
                .isEmpty();
    }

    @Test
    void shouldShowMarkupAsItWasTyped() {
        Caller somebody = Caller.signsUp(baseUrl(), email("marcas"), "HN");
        Visitor page = somebody.visitor();
        page.open("/account");
        page.fill("givenName", "<script>alert(1)</script>#{7*7}${7*7}{0}").press("[id=save]");
        page.open("/learn");
        assertThat(page.page().select("main script")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>#{7*7}${7*7}{0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-45", "31/12/2026", "mañana", "0000-00-00", "99999999-01-01", "2026-02-30"})
    void shouldNameTheDateThatIsNone(String date) {
        Visitor page = ActivityStory.staff("coordinator");
        page.open("/coordinate/editions/new?course=employment-counselors");
        page.fill("key", "fecha-" + run)
                .fill("startsOn", date)
                .fill("endsOn", LocalDate.now().plusDays(30).toString());
        page.press("[id=save]");
        assertThat(page.page().select("#startsOn-error").text()).isNotBlank();
        assertThat(page.page().select("[name=startsOn]").val()).isEqualTo(date);
        assertThat(page.page().select("[name=key]").val()).isEqualTo("fecha-" + run);
        assertThat(Api.of(baseUrl(), "coordinator")
                        .tries("GET", "/editions/fecha-" + run, null, null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(page.tries("/coordinate/reports/completions?asOf=" + date.replace("ñ", "%C3%B1")))
                .isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-99-99T10:00", "hoy", "2026-12-02", "T10:00"})
    void shouldKeepAPlanWhoseStartIsNone(String start) {
        OpenedEdition edition = new OpenedEdition(baseUrl(), "local-governance", "[{\"kind\":\"items\"}]");
        edition.joins("ana", "HN");
        Visitor page = ActivityStory.staff("facilitator");
        page.open("/facilitate/" + edition.key() + "/sessions/new");
        page.fill("title", "Apertura").fill("startsAt", start).fill("agenda", "20 Apertura");
        page.press("[id=save]");
        assertThat(page.page().select("#startsAt-error").text()).isNotBlank();
        assertThat(page.page().select("[name=title]").val()).isEqualTo("Apertura");
        assertThat(page.page().select("[name=agenda]").text()).isEqualTo("20 Apertura");
    }

    @Test
    void shouldNameNumbersThatAreNone() {
        OpenedEdition edition = new OpenedEdition(baseUrl(), "local-governance", "[{\"kind\":\"items\"}]");
        Visitor page = ActivityStory.staff("facilitator");
        for (String minutes : List.of("-5", "noventa", "99999999999999999999", "1e9")) {
            page.open("/facilitate/" + edition.key() + "/sessions/new");
            page.fill("title", "Apertura")
                    .fill("startsAt", LocalDate.now().plusDays(3) + "T10:00")
                    .fill("minutes", minutes);
            page.press("[id=save]");
            assertThat(page.page().select("#minutes-error").text()).as(minutes).isNotBlank();
            assertThat(page.page().select("[name=minutes]").val()).isEqualTo(minutes);
        }
        page.open("/facilitate/" + edition.key() + "/sessions/new");
        page.fill("title", "Apertura")
                .fill("startsAt", LocalDate.now().plusDays(3) + "T10:00")
                .fill("agenda", "veinte Apertura");
        page.press("[id=save]");
        assertThat(page.page().select("#agenda-error").text()).contains("veinte Apertura");
    }

    @Test
    void shouldDoOnceWhatIsPressedTwice() {
        OpenedEdition edition = new OpenedEdition(baseUrl(), "local-governance", "[{\"kind\":\"items\"}]");
        Caller somebody = Caller.signsUp(baseUrl(), email("doble"), "HN");
        Visitor page = somebody.visitor();
        page.open("/editions/" + edition.key() + "/apply");
        String form = page.page().outerHtml();
        page.press("[id=press]");
        page.shows(form);
        page.press("[id=press]");
        assertThat(edition.coordinator()
                        .get("/editions/" + edition.key() + "/enrolments")
                        .get("items"))
                .hasSize(1);
        String markable = "/learn/" + edition.key() + "/trends/who-moves";
        page.open(markable);
        form = page.page().outerHtml();
        page.press("[id=markDone]");
        page.shows(form);
        page.press("[id=markDone]");
        assertThat(somebody.api()
                        .get("/enrolments/"
                                + somebody.enrols(edition.key()).get("id").asText() + "/progress")
                        .get("items")
                        .get("done")
                        .asInt())
                .isEqualTo(1);
    }

    /** The page stood open until the browser had forgotten its token, or somebody else wrote the form. */
    @Test
    void shouldDoNothingWithAFormOfYesterday() {
        OpenedEdition edition = new OpenedEdition(baseUrl(), "local-governance", "[{\"kind\":\"items\"}]");
        Caller somebody = Caller.signsUp(baseUrl(), email("ayer"), "HN");
        Visitor page = somebody.visitor();
        page.open("/editions/" + edition.key() + "/apply");
        page.page().select("[name=csrf]").val("of-yesterday");
        page.press("[id=press]");
        assertThat(page.text()).contains("no se hizo nada");
        assertThat(page.page().select("[id=press]")).isNotEmpty();
        assertThat(edition.coordinator()
                        .get("/editions/" + edition.key() + "/enrolments")
                        .get("items"))
                .isEmpty();
    }

    @Test
    void shouldSendToTheSignInWhoseSessionIsOver() {
        Caller somebody = Caller.signsUp(baseUrl(), email("sesion"), "HN");
        somebody.visitor().open("/account");
        String form = somebody.visitor().page().outerHtml();
        Visitor later = new Visitor(baseUrl(), "es");
        later.open("/");
        later.shows(form);
        later.page().setBaseUri(baseUrl() + "/account");
        later.press("[id=save]");
        assertThat(later.page().location()).contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editions/no-such",
                "/editions/%00",
                "/editions/%F0%9F%8C%B3",
                "/editions/..%2F..%2Fetc",
                "/courses/%E6%9D%8E",
                "/courses/local-governance/",
                "/verify/%3Cscript%3E",
                "/confirm/x",
                "/reset/%25",
                "/?page=-1",
                "/?page=99999999999999999999",
                "/?page=x&topic=no-such&kind=%00&state=x&language=xx",
                "/?q=%25_%5C%27%22;--",
                "/?lang=xx",
                "/learn/no-such/x/y",
                "/facilitate/no-such/sessions/new",
                "/facilitate/no-such/sessions/not-an-id/attendance",
                "/coordinate/editions/new?course=no-such",
                "/coordinate/imports/not-an-id",
                "/coordinate/imports/00000000-0000-0000-0000-000000000000",
                "/coordinate/editions/no-such/people/not-an-id",
                "/coordinate/reports/completions?edition=no-such&by=luck",
                "/coordinate/reports/completions?from=2027-01-01&to=2026-01-01",
                "/admin/people/not-an-id",
                "/admin?page=0&q=%25",
                "/sessions/not-an-id.ics",
                "/media/local-governance/..%2F..%2Fcourse.yaml",
                "/api/v1/editions?limit=-1",
                "/api/v1/editions?limit=x&after=%00",
                "/api/v1/reports/completions?by=luck",
                "/api/v1/calendar/%F0%9F%8C%B3.ics",
                "/learn/..;/admin",
                "/index.xhtml",
                "/WEB-INF/web.xml"
            })
    void shouldAnswerAnyAddress(String address) {
        Visitor somebody = ActivityStory.staff("admin");
        assertThat(somebody.tries(address)).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic", "kind", "state", "language"})
    void shouldSayWhatToDoNextWhenNothingIsFound(String filter) {
        for (String value : List.of("no-such", "%E6%9D%8E", "%C3%B1", "%00", "k".repeat(3_000))) {
            Visitor page = new Visitor(baseUrl(), "es");
            page.open("/?" + filter + "=" + value);
            assertThat(page.page().select("main .empty a[href=/]"))
                    .as(filter + " " + value)
                    .hasSize(1);
        }
    }

    private String email(String name) {
        return name + "." + run + "@error.example";
    }
}
