package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.ceiba.testing.Visitor;

/** Somebody who takes part in an edition by its pages, as on a phone without scripts. */
final class Participant {

    private static final String PASSWORD = "una frase larga y propia";

    private final String country;
    private final String edition;
    private final String course;
    private final String email;
    private final Visitor visitor;
    private final Api api;
    private final JsonNode enrolment;

    private Participant(String base, String edition, String course, String email, String country) {
        this.country = country;
        this.edition = edition;
        this.course = course;
        this.email = email;
        this.visitor = new Visitor(base, "es");
        signUp();
        this.api = Api.of(base, email, PASSWORD);
        this.enrolment = api.post("/editions/" + edition + "/applications", "{}");
    }

    /** Finds the edition, signs up on the way, confirms the address, applies, and is enrolled. */
    static Participant joins(String base, String edition, String course, String email, String country) {
        Participant participant = new Participant(base, edition, course, email, country);
        assertThat(participant.enrolment.get("state").asText()).isEqualTo("enrolled");
        return participant;
    }

    private void signUp() {
        visitor.open("/editions/" + edition + "/apply");
        visitor.open(visitor.page().selectFirst("main a[href^=/sign-up]").attr("href"));
        visitor.fill("email", email)
                .fill("password", PASSWORD)
                .fill("givenName", "Persona")
                .fill("familyName", "de Historia")
                .fill("country", country)
                .fill("institutionType", "local-government")
                .fill("language", "es");
        visitor.press("[id=submit]");
        visitor.open(visitor.page().selectFirst("#demoLink").absUrl("href"));
        visitor.press("[id=submit]");
        assertThat(visitor.page().location()).endsWith("/editions/" + edition + "/apply");
        visitor.press("[id=press]");
    }

    /** Opens a page of the edition's room. */
    Visitor opens(String place) {
        visitor.open("/learn/" + edition + (place.isEmpty() ? "" : "/" + place));
        return visitor;
    }

    /** Reads, answers and marks every item of the course but its assignments, and answers what is asked rightly. */
    void doesEveryItem() {
        api.get("/courses/" + course).get("modules").forEach(module -> module.get("items")
                .forEach(item -> does(
                        module.get("key").asText(),
                        item.get("key").asText(),
                        item.get("kind").asText())));
    }

    private void does(String module, String item, String kind) {
        if (kind.equals("assignment")) {
            return;
        }
        opens(module + "/" + item);
        switch (kind) {
            case "quiz" -> {
                RightAnswers.give(visitor, course, module, item);
                visitor.press("[id$=:submit]");
                assertThat(visitor.text()).contains("100");
            }
            case "survey" -> {
                RightAnswers.tell(visitor, course, module, item);
                visitor.press("[id$=:answer]");
                assertThat(visitor.text()).contains("Sus respuestas ya están guardadas");
            }
            default -> visitor.press("[id=markDone]");
        }
    }

    /** Where this person stands, as the person sees it. */
    JsonNode progress() {
        return api.get("/enrolments/" + enrolmentId() + "/progress");
    }

    /** Not completed yet, and told in words what this condition still asks for. */
    void stillMisses(String condition) {
        assertThat(progress().get("state").asText()).isEqualTo("enrolled");
        assertThat(StreamSupport.stream(progress().get("conditions").spliterator(), false)
                        .filter(each -> each.get("kind").asText().equals(condition)
                                && !each.get("met").asBoolean())
                        .map(each -> each.get("missing").asText()))
                .as(progress().toString())
                .isNotEmpty()
                .allMatch(missing -> !missing.isBlank());
    }

    String enrolmentId() {
        return enrolment.get("id").asText();
    }

    String personId() {
        return enrolment.get("person").get("id").asText();
    }

    String email() {
        return email;
    }

    String country() {
        return country;
    }
}
