package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceiba.shared.web.Addresses;
import org.ceiba.testing.Story;
import org.ceiba.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What pages and calls cost in SQL statements, as the product itself counts them. The figures are the largest of everything
 * that anybody has done since it started, other stories included, and so the bounds hold for all of it. No other story runs
 * beside this one: what a single request costs is the difference between two looks at the figures.
 */
@Isolated
class StatementsStory extends Story {

    private static final int MOST = 8;

    private static final int MOST_TO_COMPLETE = 20;

    /** Work whose bound is lower. */
    private static final Map<String, Integer> LOWER = Map.of(
            "GET /coordinate/editions/{edition}/applications", 6,
            "GET /api/v1/editions/{edition}/enrolments", 6,
            "GET /admin", 6,
            "GET /coordinate/reports/completions", 4,
            "GET /api/v1/reports/completions", 4,
            "GET files", 0);

    @Test
    void shouldCostFewStatementsWhateverIsOpened() throws Exception {
        AccessWorld world = new AccessWorld(baseUrl());
        for (String address : Addresses.all()) {
            for (String caller : List.of("nobody", "self", "facilitator", "coordinator", "countrys", "administrator")) {
                world.callers().get(caller).opens(world.filled(address));
            }
        }
        reads(world);
        files(world);

        Map<String, Integer> costs = Costs.now(baseUrl()).largest();
        assertThat(costs).containsKeys(pages());
        assertThat(over(costs)).as("statements, of %s", costs).isEmpty();
    }

    @Test
    void shouldCostFewStatementsWhenAnItemIsMarked() {
        AccessWorld world = new AccessWorld(baseUrl());
        Caller self = world.callers().get("self");
        List<String> items = itemsOf(world);
        self.visitor().open(world.filled("/learn/{edition}/{module}/") + items.get(0));
        String item = world.filled("/enrolments/{enrolment}/items/") + items.get(1);

        assertThat(cost("POST /learn/{edition}/{module}/{item}", () -> self.visitor()
                        .press("[id=markDone]")))
                .isBetween(1, MOST);
        assertThat(cost("PUT /api/v1/enrolments/{enrolment}/items/{item}/completion", () -> self.api()
                        .put(item + "/completion", "{}")))
                .isBetween(1, MOST);
    }

    /** No key has such letters, and so it becomes no work of ours. */
    @Test
    void shouldAskNothingForAKeyInOtherLetters() {
        Visitor somebody = ActivityStory.staff("admin");
        for (String address : List.of(
                "/courses/{course}",
                "/editions/{edition}/apply",
                "/learn/{edition}",
                "/coordinate/editions/{edition}",
                "/api/v1/courses/{course}",
                "/api/v1/editions/{edition}/enrolments")) {
            int before = Costs.now(baseUrl()).requests("GET " + address);
            for (String key : List.of("%C3%B1", "%E6%9D%8E", "%F0%9F%8C%B3")) {
                assertThat(somebody.tries(address.replaceAll("\\{\\w+}", key)))
                        .as(address)
                        .isEqualTo(404);
            }
            assertThat(Costs.now(baseUrl()).requests("GET " + address))
                    .as(address)
                    .isEqualTo(before);
        }
    }

    /** With its mail, its figures and its certificate, a completion costs more than a mark; as much whoever else is there. */
    @Test
    void shouldCostTheSameWhenAnItemCompletesAnEnrolmentWhoeverElseIsThere() {
        OpenedEdition edition = new OpenedEdition(baseUrl(), "local-governance", "[{\"kind\":\"items\"}]");

        assertThat(completing(edition)).isBetween(1, MOST_TO_COMPLETE);
        edition.coordinator()
                .postCsv(
                        "/imports/people?dryRun=false&edition=" + edition.key(),
                        IntStream.range(0, 200)
                                .mapToObj(i -> edition.email("persona" + i) + ",Ana,Paz,HN,completed")
                                .collect(
                                        Collectors.joining("\n", "email,given_name,family_name,country,status\n", "")));
        assertThat(completing(edition)).isBetween(1, MOST_TO_COMPLETE);
    }

    /** What the mark costs that somebody lacks for completion. */
    private static int completing(OpenedEdition edition) {
        Participant one = edition.joins("completa" + UUID.randomUUID(), "HN");
        edition.coordinator().get("/courses/local-governance").findValues("items").stream()
                .flatMap(items -> items.findValuesAsText("key").stream())
                .filter(item -> !item.equals("who-moves"))
                .forEach(item -> edition.coordinator()
                        .put(
                                "/enrolments/" + one.enrolmentId() + "/items/" + item + "/completion",
                                "{\"reason\":\"Lo hizo en papel\"}"));
        Visitor reader = one.opens("trends/who-moves");

        int statements = cost("POST /learn/{edition}/{module}/{item}", () -> reader.press("[id=markDone]"));

        assertThat(one.progress().get("state").asText()).isEqualTo("completed");
        return statements;
    }

    /** What one request of that kind costs. */
    private static int cost(String work, Runnable request) {
        Costs before = Costs.now(baseUrl());
        request.run();
        Costs after = Costs.now(baseUrl());
        assertThat(after.requests(work)).as("requests of %s", work).isEqualTo(before.requests(work) + 1);
        return after.statements(work) - before.statements(work);
    }

    /** Pages of the first module: those that a reader marks. */
    private static List<String> itemsOf(AccessWorld world) {
        List<String> items = new ArrayList<>();
        world.callers()
                .get("self")
                .api()
                .get(world.filled("/courses/{course}"))
                .get("modules")
                .get(0)
                .get("items")
                .forEach(item -> {
                    if (item.get("kind").asText().equals("page")) {
                        items.add(item.get("key").asText());
                    }
                });
        return items;
    }

    private static String[] pages() {
        return Addresses.all().stream()
                .map(address -> "GET " + address)
                .filter(page -> !page.equals("GET /sign-out"))
                .toArray(String[]::new);
    }

    private static Map<String, Integer> over(Map<String, Integer> costs) {
        Map<String, Integer> over = new TreeMap<>(costs);
        over.entrySet()
                .removeIf(cost -> !cost.getKey().startsWith("GET ")
                        || cost.getValue() <= LOWER.getOrDefault(cost.getKey(), MOST));
        return over;
    }

    /** Lists and reports of the API. */
    private static void reads(AccessWorld world) {
        Api coordinator = world.callers().get("everywhere").api();
        for (String list : List.of(
                "/courses",
                "/courses/{course}",
                "/editions",
                "/editions/{edition}",
                "/editions/{edition}/enrolments",
                "/editions/{edition}/sessions",
                "/enrolments/{enrolment}",
                "/enrolments/{enrolment}/progress",
                "/imports/{import}",
                "/people?email={email}",
                "/reports/completions",
                "/reports/completions?edition={edition}",
                "/reports/completions?course={course}&by=country,sex",
                "/certificates/{code}")) {
            coordinator.get(world.filled(list));
        }
        coordinator.get(world.filled("/editions/{edition}/calendar.ics"), "text/calendar");
        coordinator.get(world.filled("/certificates/{code}.pdf"), "application/pdf");
    }

    /** Styles, scripts and pictures, as a page asks for them. */
    private static void files(AccessWorld world) {
        Visitor visitor = world.callers().get("self").visitor();
        List<String> files = visitor.open("/learn").select("link[rel=stylesheet], script[src]").stream()
                .map((Element file) -> file.hasAttr("src") ? file.absUrl("src") : file.absUrl("href"))
                .toList();
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(visitor.tries(file))
                .isEqualTo(200));
    }
}
