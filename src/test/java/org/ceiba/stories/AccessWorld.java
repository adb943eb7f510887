package org.ceiba.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two editions and everybody who may stand in some relation to the first: its people and theirs, those of the other
 * edition, of the country of its people and of another country, of everything, and of nothing.
 */
final class AccessWorld {

    /** Pages that only some kinds of course have, and a course that has them. */
    private static final Map<String, String> COURSES = Map.of(
            "exchange", "labour-market-information",
            "validation", "information-hubs",
            "campaigns", "c4d-campaigns");

    private static final String COURSE = "local-governance";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String base;
    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Api coordinator;

    AccessWorld(String base) {
        this.base = base;
        this.coordinator = Api.of(base, "coordinator");
        callers.put("nobody", Caller.nobody(base));
        signUp("stranger", "HN");
        signUp("fellow", "HN");
        signUp("self", "HN");
        signUp("facilitator", "CR");
        signUp("otherFacilitator", "CR");
        signUp("coordinator", "CR");
        signUp("otherCoordinator", "CR");
        signUp("countrys", "CR");
        signUp("otherCountrys", "CR");
        callers.put("everywhere", Caller.demo(base, "coordinator"));
        callers.put("administrator", Caller.demo(base, "admin"));
        values.put("edition", open("here", COURSE, "facilitator", "coordinator"));
        open("elsewhere", COURSE, "otherFacilitator", "otherCoordinator");
        COURSES.forEach((place, course) -> values.put(place, open(place, course, "facilitator", "coordinator")));
        enrol();
        coordinatesCountry("countrys", "HN");
        coordinatesCountry("otherCountrys", "GT");
        rest();
    }

    private void signUp(String name, String country) {
        callers.put(name, Caller.signsUp(base, name.toLowerCase() + "." + run + "@acceso.example", country));
    }

    private String open(String name, String course, String facilitator, String coordinatorHere) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return coordinator
                .post(
                        "/editions",
                        """
                        {"key":"%s-%s","course":"%s","startsOn":"%s","endsOn":"%s","state":"running","seats":30,
                         "enrolment":{"opensAt":"%s","closesAt":"%s","acceptance":"automatic"},
                         "staff":[{"email":"%s","role":"facilitator"},{"email":"%s","role":"coordinator"}]}
                        """
                                .formatted(
                                        name.toLowerCase(),
                                        run,
                                        course,
                                        LocalDate.now().minusDays(1),
                                        LocalDate.now().plusDays(30),
                                        now.minusSeconds(60),
                                        now.plusSeconds(86_400),
                                        callers.get(facilitator).email(),
                                        callers.get(coordinatorHere).email()))
                .get("key")
                .asText();
    }

    private void enrol() {
        for (String name : List.of("fellow", "self")) {
            values.values().forEach(edition -> callers.get(name).enrols(edition));
            JsonNode enrolment = callers.get(name).enrols(values.get("edition"));
            if (name.equals("self")) {
                values.put("enrolment", enrolment.get("id").asText());
                values.put("person", enrolment.get("person").get("id").asText());
                values.put("email", callers.get(name).email());
            }
        }
    }

    private void coordinatesCountry(String name, String country) {
        String person = coordinator
                .get("/people?email=" + callers.get(name).email())
                .get("items")
                .get(0)
                .get("id")
                .asText();
        var administrator = callers.get("administrator").visitor();
        administrator.open("/admin/people/" + person);
        administrator.fill("role", "coordinator").tick("countries", country).press("[id=giveRole]");
    }

    private void rest() {
        JsonNode course = coordinator.get("/courses/" + COURSE);
        values.put("course", COURSE);
        values.put("module", course.get("modules").get(0).get("key").asText());
        values.put("item", page(course));
        values.put(
                "session",
                coordinator
                        .post(
                                "/editions/" + values.get("edition") + "/sessions?despiteClashes=true",
                                """
                                {"title":"Sesión","startsAt":"%s","minutes":60,"meetingLink":"https://meet.example/%s"}
                                """
                                        .formatted(
                                                Instant.now().plusSeconds(600).truncatedTo(ChronoUnit.SECONDS), run))
                        .get("id")
                        .asText());
        values.put(
                "import",
                coordinator
                        .postCsv(
                                "/imports/people?dryRun=true&edition=" + values.get("edition"),
                                "email,given_name,family_name,country\nx." + run + "@acceso.example,A,B,HN\n")
                        .get("id")
                        .asText());
        values.put("code", certificate());
        values.put("token", "no-such-token");
    }

    /** A page that a reader marks as done. */
    private static String page(JsonNode course) {
        for (JsonNode item : course.get("modules").get(0).get("items")) {
            if (item.get("kind").asText().equals("page")) {
                return item.get("key").asText();
            }
        }
        throw new AssertionError("No page in " + course);
    }

    /** Somebody of the demo has one. */
    private String certificate() {
        for (JsonNode edition : coordinator.get("/editions?limit=100").get("items")) {
            String completed = "/editions/" + edition.get("key").asText() + "/enrolments?state=completed&limit=1";
            for (JsonNode enrolment : coordinator.get(completed).get("items")) {
                return coordinator
                        .get("/enrolments/" + enrolment.get("id").asText() + "/progress")
                        .get("certificate")
                        .asText();
            }
        }
        throw new AssertionError("Nobody has completed anything");
    }

    /** By the name of their relation to the first edition. */
    Map<String, Caller> callers() {
        return callers;
    }

    /** The link that only who takes part may see. */
    String meetingLink() {
        return "https://meet.example/" + run;
    }

    String value(String name) {
        return values.get(name);
    }

    /** The address with what there is in the place of its variables. */
    String filled(String address) {
        String filled = address;
        for (String place : COURSES.keySet()) {
            if (address.endsWith("{edition}/" + place)) {
                filled = address.replace("{edition}", values.get(place));
            }
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replaceAll("\\{" + value.getKey() + "(:[^}]*)?}", value.getValue());
        }
        return filled;
    }
}
