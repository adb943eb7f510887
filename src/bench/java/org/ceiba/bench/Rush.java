package org.ceiba.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many people apply at once for a few seats, some of which are limited by country; the result is checked to the last place. */
final class Rush {

    private static final String WARM = "bench-rush-warm";
    private static final String EDITION = "bench-rush";
    private static final int SEATS = 30;
    private static final int WARMING = 200;
    private static final Map<String, Integer> QUOTAS = new TreeMap<>(Map.of("GT", 4, "HN", 5, "MX", 6));

    private final Web web;
    private final SyntheticRegion region;
    private final List<Crowd.Learner> people;
    private final RunningProduct product;
    private final Database database;

    Rush(Web web, SyntheticRegion region, Crowd crowd, RunningProduct product, Database database, int people) {
        this.web = web;
        this.region = region;
        this.people =
                crowd.learners().subList(0, Math.min(people, crowd.learners().size()));
        this.product = product;
        this.database = database;
    }

    /** Runs it, on warm code, and says what came of it; what is wrong counts as a shortcoming. */
    void run(Report report) {
        String quotas = QUOTAS.entrySet().stream()
                .map(quota -> "{\"by\":\"country\",\"value\":\"%s\",\"seats\":%d}"
                        .formatted(quota.getKey(), quota.getValue()))
                .collect(Collectors.joining(",", "[", "]"));
        region.open(WARM, String.valueOf(SEATS), quotas);
        region.open(EDITION, String.valueOf(SEATS), quotas);
        Phase warm = phase(WARM, Math.min(WARMING, people.size()));
        Phase rush = phase(EDITION, people.size());
        Load.run(web.base(), List.of(warm, rush));
        Outcome.Timing timing = rush.timing();
        List<String> faults = faults();
        if (timing.failed() > 0) {
            faults.add(timing.failed() + " applications had no answer");
        }
        faults.forEach(fault -> report.shortcoming("registration rush: " + fault));
        report.section(
                "Registration rush",
                String.format(
                        Locale.ROOT,
                        "%,d people apply at once for %d seats, with at most %s of them by country.%n%n"
                                + "All have their answer after %.1f s; p50 %d ms, p95 %d ms; CPU ms an application: %s + %s.%n"
                                + "The result is %s.",
                        people.size(),
                        SEATS,
                        QUOTAS,
                        rush.elapsed(),
                        timing.p50(),
                        timing.p95(),
                        Table.number(timing.server()),
                        Table.number(timing.database()),
                        faults.isEmpty()
                                ? "exact: every seat is taken, no quota is passed, the waiting list has no gap"
                                : "**WRONG**: " + faults));
    }

    private Phase phase(String edition, int users) {
        Iterator<Crowd.Learner> next = people.iterator();
        Iterator<Call> calls = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public synchronized Call next() {
                return Call.withToken(
                        "/api/v1/editions/" + edition + "/applications",
                        next.next().token(),
                        "{}");
            }
        };
        Row row = new Row(edition, edition, "POST", "application/json", 201, Bound.NONE, calls, () -> {});
        return new Phase(row, users, 0, false, product.process(), database.process());
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<JsonNode> all = enrolments();
        Map<String, Long> seated = all.stream()
                .filter(enrolment -> enrolment.get("state").asText().equals("enrolled"))
                .collect(Collectors.groupingBy(
                        enrolment -> enrolment.get("person").get("country").asText(), Collectors.counting()));
        long taken = seated.values().stream().mapToLong(Long::longValue).sum();
        if (all.size() != people.size()) {
            faults.add(all.size() + " enrolments of " + people.size() + " applications");
        }
        if (taken != SEATS) {
            faults.add(taken + " seats were given of " + SEATS);
        }
        QUOTAS.forEach((country, seats) -> {
            if (seated.getOrDefault(country, 0L) > seats) {
                faults.add(country + " has " + seated.get(country) + " seats of " + seats);
            }
        });
        List<Integer> places = all.stream()
                .filter(enrolment -> enrolment.get("state").asText().equals("waiting"))
                .map(enrolment -> enrolment.get("position").asInt())
                .sorted()
                .toList();
        if (!places.equals(
                IntStream.rangeClosed(1, all.size() - (int) taken).boxed().toList())) {
            faults.add("the waiting list is not 1 to " + (all.size() - taken));
        }
        return faults;
    }

    private List<JsonNode> enrolments() {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page = web.api(
                    "GET",
                    "/editions/" + EDITION + "/enrolments?limit=100" + (after.isEmpty() ? "" : "&after=" + after),
                    region.token(),
                    null,
                    null);
            page.get("items").forEach(all::add);
            after = page.get("next").isNull() ? null : page.get("next").asText();
        }
        return all;
    }
}
