package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.ceiba.testing.Story;
import org.ceiba.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;

/**
 * The life of one activity, from its announcement to its report, as the people of the programme live it. Each story opens an
 * edition of its own and brings its own people, so that stories can run side by side.
 */
abstract class ActivityStory extends Story {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String course;
    private final String kind;
    private Api coordinator;
    private Api facilitator;
    private String edition;
    private int people;

    ActivityStory(String course, String kind) {
        this.course = course;
        this.kind = kind;
    }

    /** The catalogue says what the course is, and a coordinator opens an edition that anyone may apply to now. */
    @BeforeEach
    void announce() {
        coordinator = Api.of(baseUrl(), "coordinator");
        facilitator = Api.of(baseUrl(), "facilitator");
        Api nobody = Api.nobody(baseUrl());
        assertThat(nobody.get("/courses/" + course).get("kind").asText()).isEqualTo(kind);
        edition = open(run);
        assertThat(nobody.get("/editions/" + edition).get("course").asText()).isEqualTo(course);
        assertThat(new Visitor(baseUrl(), "es").open("/courses/" + course).select("main a[href*=" + edition + "]"))
                .as("the course's page leads to its edition")
                .isNotEmpty();
    }

    /** Another edition of the course, under the rule that its package proposes. */
    String open(String name) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return coordinator
                .post(
                        "/editions",
                        """
                        {"key":"%s-%s","course":"%s","startsOn":"%s","endsOn":"%s","state":"open",
                         "enrolment":{"opensAt":"%s","closesAt":"%s","acceptance":"automatic"},
                         "staff":[{"email":"facilitator@ceiba.example","role":"facilitator"},
                                  {"email":"coordinator@ceiba.example","role":"coordinator"}]}
                        """
                                .formatted(
                                        course,
                                        name,
                                        course,
                                        LocalDate.now().minusDays(1),
                                        LocalDate.now().plusDays(30),
                                        now.minusSeconds(60),
                                        now.plusSeconds(86_400)))
                .get("key")
                .asText();
    }

    /** One person from each of these countries finds the edition, signs up, applies and is enrolled. */
    List<Participant> enrol(String... countries) {
        return Arrays.stream(countries)
                .map(country -> Participant.joins(
                        baseUrl(), edition, course, "p%d.%s@historia.example".formatted(++people, run), country))
                .toList();
    }

    /** The facilitator plans a session in its own zone, with these speakers (institutions and their countries). */
    String plan(String title, int hour, String zone, String... speakers) {
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < speakers.length; i += 2) {
            spoken.append(i == 0 ? "" : ",")
                    .append("{\"name\":\"%1$s\",\"institution\":\"%1$s\",\"country\":\"%2$s\"}"
                            .formatted(speakers[i], speakers[i + 1]));
        }
        Instant start = LocalDate.now().atTime(hour, 0).atZone(ZoneId.of(zone)).toInstant();
        return facilitator
                .post(
                        "/editions/" + edition + "/sessions?despiteClashes=true",
                        """
                        {"title":"%s","startsAt":"%s","timeZone":"%s","minutes":120,
                         "meetingLink":"https://meet.example/%s","speakers":[%s],
                         "agenda":[{"minutes":20,"title":"Apertura"},{"minutes":100,"title":"Trabajo conjunto"}]}
                        """
                                .formatted(title, start, zone, run, spoken))
                .get("id")
                .asText();
    }

    /** The facilitator notes who was there; everybody else stays unrecorded, which is not absent. */
    void attended(String session, List<Participant> present) {
        present.forEach(each -> facilitator.put(
                "/sessions/" + session + "/attendance/" + each.personId(), "{\"state\":\"present\",\"minutes\":110}"));
    }

    void missed(String session, Participant absent) {
        facilitator.put("/sessions/" + session + "/attendance/" + absent.personId(), "{\"state\":\"absent\"}");
    }

    /** Completed, and a stranger can verify the certificate: every fact on a page, the credential, the PDF. */
    void hasCompleted(Participant who) {
        JsonNode progress = who.progress();
        assertThat(progress.get("state").asText()).as(progress.toString()).isEqualTo("completed");
        String code = progress.get("certificate").asText();
        Visitor stranger = new Visitor(baseUrl(), "en");
        stranger.open("/verify/" + code);
        assertThat(stranger.text()).contains("Persona de Historia");
        Api nobody = Api.nobody(baseUrl());
        assertThat(nobody.get("/certificates/" + code)).isNotEmpty();
        assertThat(text(nobody.get("/certificates/" + code + ".pdf", "application/pdf")))
                .startsWith("%PDF-");
    }

    /** Completions per country of this edition, the same on the page, in JSON and in CSV. */
    void reports(String country, int enrolled, int completed) {
        String question = "/reports/completions?edition=" + edition + "&by=country";
        JsonNode row = StreamSupport.stream(
                        coordinator.get(question).get("rows").spliterator(), false)
                .filter(each -> each.get("country").asText().equals(country))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row for " + country));
        assertThat(row.get("enrolled").asInt()).isEqualTo(enrolled);
        assertThat(row.get("completed").asInt()).isEqualTo(completed);
        JsonNode totals = coordinator.get(question).get("totals");
        assertThat(totals.get("people").asInt()).isEqualTo(people);
        String table = text(coordinator.get(question, "text/csv"));
        Visitor reader = staff("coordinator");
        reader.open("/coordinate/reports/completions?edition=" + edition);
        for (String figure : List.of("applied", "enrolled", "withdrawn", "completed")) {
            assertThat(table.lines().filter(line -> line.startsWith("Total")).findFirst())
                    .hasValueSatisfying(line -> assertThat(line.split(","))
                            .contains(totals.get(figure).asText()));
            assertThat(reader.page().select("tfoot td").eachText())
                    .contains(totals.get(figure).asText());
        }
    }

    /** The edition's calendar has that many meetings. */
    void calendarHas(int meetings) {
        String calendar = text(Api.nobody(baseUrl()).get("/editions/" + edition + "/calendar.ics", "text/calendar"));
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(meetings + 1);
    }

    /** Somebody of the staff, signed in to the pages. */
    static Visitor staff(String account) {
        Visitor visitor = new Visitor(baseUrl(), "es");
        visitor.open("/sign-in");
        visitor.fill("email", account + "@ceiba.example").fill("password", "ceiba-demo");
        visitor.press("[id=submit]");
        return visitor;
    }

    static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    String edition() {
        return edition;
    }

    String run() {
        return run;
    }

    Api coordinator() {
        return coordinator;
    }

    Api facilitator() {
        return facilitator;
    }
}
