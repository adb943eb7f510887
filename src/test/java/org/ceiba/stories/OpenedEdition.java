package org.ceiba.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An edition that a coordinator has just opened for a story: it runs, anyone may apply and is enrolled at once. */
final class OpenedEdition {

    private final String base;
    private final Api coordinator;
    private final Api facilitator;
    private final String course;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String key;

    /**
     * With the facilitator of the demo, who has sessions elsewhere too.
     *
     * @param completion the completion rule, a JSON array of conditions
     */
    OpenedEdition(String base, String course, String completion) {
        this(base, course, completion, "facilitator@ceiba.example", Api.of(base, "facilitator"));
    }

    /** With a facilitator who has no session but those of this edition. */
    OpenedEdition(String base, String course, String completion, Caller facilitator) {
        this(base, course, completion, facilitator.email(), facilitator.api());
    }

    private OpenedEdition(String base, String course, String completion, String facilitatorEmail, Api facilitator) {
        this.base = base;
        this.course = course;
        this.facilitator = facilitator;
        coordinator = Api.of(base, "coordinator");
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        key = coordinator
                .post(
                        "/editions",
                        """
                        {"key":"%s-%s","course":"%s","startsOn":"%s","endsOn":"%s","state":"running","completion":%s,
                         "enrolment":{"opensAt":"%s","closesAt":"%s","acceptance":"automatic"},
                         "staff":[{"email":"%s","role":"facilitator"},
                                  {"email":"coordinator@ceiba.example","role":"coordinator"}]}
                        """
                                .formatted(
                                        course,
                                        run,
                                        course,
                                        LocalDate.now().minusDays(1),
                                        LocalDate.now().plusDays(30),
                                        completion,
                                        now.minusSeconds(60),
                                        now.plusSeconds(86_400),
                                        facilitatorEmail))
                .get("key")
                .asText();
    }

    /** A session of an hour and a half in Costa Rica's zone that began a quarter of an hour ago; its id. */
    String plan(String title) {
        return facilitator
                .post(
                        "/editions/" + key + "/sessions?despiteClashes=true",
                        """
                        {"title":"%s","startsAt":"%s","timeZone":"America/Costa_Rica","minutes":90,
                         "meetingLink":"https://meet.example/%s"}
                        """
                                .formatted(
                                        title,
                                        Instant.now()
                                                .truncatedTo(ChronoUnit.MINUTES)
                                                .minusSeconds(900),
                                        run))
                .get("id")
                .asText();
    }

    /** Signs somebody up and enrols them. */
    Participant joins(String name, String country) {
        return Participant.joins(base, key, course, email(name), country);
    }

    /** An address that no other story has. */
    String email(String name) {
        return name + "." + run + "@historia.example";
    }

    String key() {
        return key;
    }

    Api coordinator() {
        return coordinator;
    }

    Api facilitator() {
        return facilitator;
    }
}
