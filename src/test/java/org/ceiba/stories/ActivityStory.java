package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.ceiba.testing.Story;
import org.junit.jupiter.api.BeforeEach;

/**
 * The life of one activity, from its announcement to its report, as the people of the programme live it. Each story opens an
 * edition of its own and brings its own people, so that stories can run side by side.
 */
abstract class ActivityStory extends Story {

    /** Somebody who takes part. */
    record Participant(String enrolment, String person, String country) {}

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private Api coordinator;
    private Api facilitator;
    private String edition;

    @BeforeEach
    void meet() {
        coordinator = Api.of(baseUrl(), "coordinator");
        facilitator = Api.of(baseUrl(), "facilitator");
    }

    /** A coordinator opens an edition of the course that runs from today; the catalogue says what the course is. */
    void announce(String course, String kind, String completion) {
        JsonNode found = coordinator.get("/courses/" + course);
        assertThat(found.get("kind").asText()).isEqualTo(kind);
        LocalDate today = LocalDate.now();
        edition = coordinator
                .post(
                        "/editions",
                        """
                        {"key":"%s-%s","course":"%s","startsOn":"%s","endsOn":"%s","completion":%s,"state":"running",
                         "staff":[{"email":"facilitator@ceiba.example","role":"facilitator"},
                                  {"email":"coordinator@ceiba.example","role":"coordinator"}]}
                        """
                                .formatted(course, run, course, today.minusDays(1), today.plusDays(30), completion))
                .get("key")
                .asText();
        assertThat(visible("/editions/" + edition).get("course").asText()).isEqualTo(course);
    }

    /** One person from each of these countries enrols, by the list that a government sends. */
    List<Participant> enrol(String... countries) {
        String list = IntStream.range(0, countries.length)
                .mapToObj(i -> "persona%d.%s@historia.example,Persona %d,Sintética,%s,%s"
                        .formatted(i, run, i, countries[i], i % 2 == 0 ? "female" : "male"))
                .collect(Collectors.joining("\n", "email,given_name,family_name,country,sex\n", "\n"));
        JsonNode brought = coordinator.postCsv("/imports/people?edition=" + edition, list);
        assertThat(brought.get("created").asInt()).isEqualTo(countries.length);
        assertThat(brought.get("rejected").asInt()).isZero();
        List<Participant> all = StreamSupport.stream(
                        coordinator
                                .get("/editions/" + edition + "/enrolments?limit=199")
                                .get("items")
                                .spliterator(),
                        false)
                .map(item -> new Participant(
                        item.get("id").asText(),
                        item.get("person").get("id").asText(),
                        item.get("person").get("country").asText()))
                .toList();
        assertThat(all).hasSize(countries.length);
        return all;
    }

    /** The facilitator plans a session with its agenda and speakers. */
    String plan(String title, int hour, String zone, String agenda, String speakers) {
        String start = LocalDate.now()
                .atTime(hour, 0)
                .atZone(java.time.ZoneId.of(zone))
                .toInstant()
                .toString();
        return facilitator
                .post(
                        "/editions/" + edition + "/sessions?despiteClashes=true",
                        """
                        {"title":"%s","startsAt":"%s","timeZone":"%s","minutes":120,
                         "meetingLink":"https://meet.example/%s","agenda":%s,"speakers":%s}
                        """
                                .formatted(title, start, zone, run, agenda, speakers))
                .get("id")
                .asText();
    }

    String plan(String title) {
        return plan(title, 10, "America/Costa_Rica", "[]", "[]");
    }

    void attended(String session, List<Participant> present) {
        present.forEach(each -> facilitator.put(
                "/sessions/" + session + "/attendance/" + each.person(), "{\"state\":\"present\",\"minutes\":110}"));
    }

    void missed(String session, Participant absent) {
        facilitator.put("/sessions/" + session + "/attendance/" + absent.person(), "{\"state\":\"absent\"}");
    }

    /** The facilitator notes that these items are done, with the reason. */
    void finished(Participant who, String... items) {
        for (String item : items) {
            facilitator.put(
                    "/enrolments/" + who.enrolment() + "/items/" + item + "/completion",
                    "{\"reason\":\"Handed in on paper during the session\"}");
        }
    }

    /** The same for everything that the course has. */
    void finishedEverything(Participant who) {
        String course = coordinator.get("/editions/" + edition).get("course").asText();
        coordinator.get("/courses/" + course).get("modules").forEach(module -> module.get("items")
                .forEach(item -> finished(who, item.get("key").asText())));
    }

    /** Everything is met, the completion is there, and a stranger can verify the certificate. */
    void hasCompleted(Participant who) {
        JsonNode progress = coordinator.get("/enrolments/" + who.enrolment() + "/progress");
        assertThat(progress.get("state").asText()).as(progress.toString()).isEqualTo("completed");
        String code = progress.get("certificate").asText();
        assertThat(visible("/certificates/" + code).get("revoked").asBoolean()).isFalse();
        assertThat(new String(
                        coordinator.get("/certificates/" + code + ".pdf", "application/pdf"),
                        0,
                        5,
                        StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    /** Not completed yet, and the page says in words what is missing. */
    void stillMisses(Participant who, String condition) {
        JsonNode progress = coordinator.get("/enrolments/" + who.enrolment() + "/progress");
        assertThat(progress.get("state").asText()).isEqualTo("enrolled");
        assertThat(StreamSupport.stream(progress.get("conditions").spliterator(), false)
                        .filter(each -> each.get("kind").asText().equals(condition))
                        .filter(each -> !each.get("met").asBoolean())
                        .map(each -> each.get("missing").asText()))
                .isNotEmpty()
                .allMatch(missing -> !missing.isBlank());
    }

    /** Completions per country of this edition; the page, JSON and CSV have one source. */
    void reports(String country, int enrolled, int completed) {
        String path = "/reports/completions?edition=" + edition + "&by=country";
        JsonNode row = StreamSupport.stream(coordinator.get(path).get("rows").spliterator(), false)
                .filter(each -> each.get("country").asText().equals(country))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row for " + country));
        assertThat(row.get("enrolled").asInt()).isEqualTo(enrolled);
        assertThat(row.get("completed").asInt()).isEqualTo(completed);
        assertThat(new String(coordinator.get(path, "text/csv"), StandardCharsets.UTF_8))
                .contains(country);
    }

    /** The edition's calendar has that many meetings. */
    void calendarHas(int meetings) {
        String calendar = new String(
                coordinator.get("/editions/" + edition + "/calendar.ics", "text/calendar"), StandardCharsets.UTF_8);
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(meetings + 1);
    }

    String edition() {
        return edition;
    }

    Api coordinator() {
        return coordinator;
    }

    /** What everybody sees, in Spanish. */
    private JsonNode visible(String path) {
        return coordinator.get(path);
    }
}
