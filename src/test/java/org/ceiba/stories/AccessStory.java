package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ceiba.shared.web.Addresses;
import org.ceiba.testing.Story;
import org.junit.jupiter.api.Test;

/**
 * Every page and every call of the API, tried by everybody. {@code access.txt} says what each of them answers; a page or a
 * call that it does not know fails here.
 */
class AccessStory extends Story {

    /** Bodies of calls that need one: such as change nothing, or that only who may call is told the fault of. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /courses/import", "no zip"),
            Map.entry("POST /editions", "{}"),
            Map.entry("PATCH /editions/{edition}", "{\"seats\":30}"),
            Map.entry("POST /editions/{edition}/applications", "{\"email\":\"{email}\"}"),
            Map.entry("POST /editions/{edition}/sessions", "{\"title\":\"\"}"),
            Map.entry("POST /enrolments/{enrolment}/decline", "{}"),
            Map.entry("PUT /enrolments/{enrolment}/items/{item}/completion", "{\"reason\":\"En papel\"}"),
            Map.entry("POST /enrolments/{enrolment}/withdraw", "{\"reason\":\"Cambió de trabajo\"}"),
            Map.entry("POST /imports/people", "email,given_name,family_name,country\na@acceso.example,A,B,HN\n"),
            Map.entry("PATCH /sessions/{session}", "{\"minutes\":60}"),
            Map.entry("POST /sessions/{session}/attendance/import", "Name,Email,Duration\n"),
            Map.entry("PUT /sessions/{session}/attendance/{person}", "{\"state\":\"present\",\"minutes\":60}"),
            Map.entry("POST /tokens", "{}"));

    private static final Map<String, String> QUERIES = Map.of(
            "POST /imports/people", "?dryRun=true&edition={edition}",
            "GET /people", "?email={email}",
            "GET /reports/completions", "?edition={edition}");

    /** By name; but who withdraws does so when everything else has been tried. */
    private static final Comparator<String> LAST =
            Comparator.comparing((String call) -> call.endsWith("/withdraw")).thenComparing(call -> call);

    @Test
    void shouldAnswerEverybodyAsTheTableSays() throws Exception {
        AccessWorld world = new AccessWorld(baseUrl());
        List<String> found = new ArrayList<>();
        found.add("# " + String.join(" ", world.callers().keySet()));
        for (String address : Addresses.all()) {
            found.add("PAGE " + address + " "
                    + world.callers().values().stream()
                            .map(caller -> page(world, caller, address))
                            .collect(Collectors.joining(" ")));
        }
        for (String place : List.of("/sessions", "/calendar.ics")) {
            found.add("LINK " + place + " "
                    + world.callers().values().stream()
                            .map(caller -> link(world, caller, place))
                            .collect(Collectors.joining(" ")));
        }
        for (Map.Entry<String, List<String>> call : calls().entrySet()) {
            found.add(call.getKey() + " "
                    + world.callers().values().stream()
                            .map(caller -> call(world, caller, call.getKey(), call.getValue()))
                            .collect(Collectors.joining(" ")));
        }
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", table()));
    }

    /** Whether the caller sees the link that only who takes part or leads may see. */
    private static String link(AccessWorld world, Caller caller, String place) {
        byte[] answer = caller.api()
                .tries("GET", "/editions/" + world.value("edition") + place, null, null)
                .body();
        String text = new String(answer, StandardCharsets.UTF_8).replaceAll("\r\n ", "");
        return text.contains(world.meetingLink()) ? "yes" : "no";
    }

    private static String page(AccessWorld world, Caller caller, String address) {
        return caller.opens(world.filled(address));
    }

    private static String call(AccessWorld world, Caller caller, String call, List<String> types) {
        String[] parts = call.split(" ");
        String body = BODIES.get(call);
        String query = QUERIES.getOrDefault(call, "");
        return String.valueOf(caller.api()
                .tries(
                        parts[0],
                        world.filled(parts[1] + query),
                        body == null ? null : types.get(0),
                        body == null ? null : world.filled(body).getBytes(StandardCharsets.UTF_8))
                .statusCode());
    }

    /** Every call that the product says it has, and the types of the body that it takes. */
    private static Map<String, List<String>> calls() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl() + "/openapi"))
                .header("Accept", "application/json")
                .build();
        JsonNode paths = new ObjectMapper()
                .readTree(visitor().send(request, BodyHandlers.ofByteArray()).body())
                .get("paths");
        Map<String, List<String>> calls = new TreeMap<>(LAST);
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            if (operation.getKey().matches("get|post|put|patch|delete")) {
                List<String> types = new ArrayList<>();
                operation
                        .getValue()
                        .path("requestBody")
                        .path("content")
                        .fieldNames()
                        .forEachRemaining(types::add);
                calls.put(
                        operation.getKey().toUpperCase() + " "
                                + path.getKey().replace("/api/v1", "").replaceAll(":[^}]*}", "}"),
                        types);
            }
        }));
        return calls;
    }

    private static List<String> table() throws IOException {
        try (var table = AccessStory.class.getResourceAsStream("access.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
