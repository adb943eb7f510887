package org.ceiba.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** The kinds of work of {@code quality.md}, and a few beside them, as requests of the synthetic region's people. */
final class Rows {

    private static final String ROOM = "/learn/" + SyntheticRegion.EDITION;
    private static final String FILE = "scripts/zone.js";

    private static final Bound PAGE = new Bound(Double.NaN, 8, "");

    private final Crowd crowd;

    Rows(Crowd crowd) {
        this.crowd = crowd;
    }

    /** The floor: a small file of the same server, without the program. */
    Row floor() {
        return Row.page(
                "static", "a small static file (the floor)", Bound.NONE, endless(i -> Call.of("/resources/" + FILE)));
    }

    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.page(
                "script",
                "the same file as pages name it",
                Bound.NONE,
                endless(i -> Call.of("/jakarta.faces.resource/" + FILE + ".xhtml"))));
        rows.add(Row.page(
                "sign-in",
                "sign-in page",
                new Bound(1.5, 8, "15.4 + 1.9 ms, 8, 72 ms, 108/s"),
                endless(i -> Call.of("/sign-in"))));
        Bound coursePage = new Bound(5, 8, "48 + 7 ms, 35, 232 ms, 34/s");
        rows.add(Row.page("course", "course page as a participant", coursePage, participants(ROOM)));
        rows.add(Row.page(
                "public-course",
                "public course page",
                new Bound(5, 8, ""),
                endless(i -> Call.of("/courses/" + SyntheticCourse.KEY))));
        rows.add(Row.page(
                "module",
                "open a module",
                new Bound(5, 8, "47 + 9 ms, 37, 243 ms, 33/s"),
                participants(ROOM + "/module-2")));
        rows.add(Row.page(
                "item", "open a page of a module", new Bound(5, 8, ""), participants(ROOM + "/module-2/page-2-2")));
        rows.add(dashboard());
        rows.add(mark());
        rows.add(list());
        Bound report = new Bound(5, 4, "130 + 67 ms, 53, 800 ms, 9/s");
        rows.add(Row.page(
                "report",
                "completions per country",
                report,
                coordinators("/coordinate/reports/completions?edition=" + SyntheticRegion.EDITION)));
        rows.add(Row.page(
                "report-api",
                "completions per country, API",
                new Bound(5, 4, ""),
                coordinators("/api/v1/reports/completions?edition=" + SyntheticRegion.EDITION + "&by=country")));
        return rows;
    }

    /** What else must cost little however much there is. */
    List<Row> more() {
        return List.of(
                Row.page(
                        "report-all",
                        "completions per country, everything",
                        new Bound(5, 4, ""),
                        coordinators("/coordinate/reports/completions")),
                Row.page(
                        "report-all-api",
                        "completions per country, everything, API",
                        new Bound(5, 4, ""),
                        coordinators("/api/v1/reports/completions?by=country")),
                Row.page(
                        "list-search",
                        "list of participants, searched by name",
                        new Bound(6, 6, ""),
                        coordinators("/coordinate/editions/" + SyntheticRegion.EDITION
                                + "/applications?state=all&q=p00000")),
                Row.page("editions", "list of editions", new Bound(6, 6, ""), coordinators("/coordinate")),
                Row.page(
                        "people",
                        "list of all people",
                        new Bound(6, 6, ""),
                        endless(i -> Call.inSession("/admin", crowd.administrator()))),
                Row.page("catalogue", "catalogue", PAGE, endless(i -> Call.of("/"))),
                Row.page("catalogue-search", "catalogue, searched", PAGE, endless(i -> Call.of("/?q=curso"))));
    }

    private Row dashboard() {
        return Row.page(
                "dashboard", "dashboard", new Bound(6, 8, "63 + 11 ms, 39, 304 ms, 26/s"), participants("/learn"));
    }

    private Row list() {
        return Row.page(
                "list",
                "list of participants, one page",
                new Bound(6, 6, "91 + 183 ms, 134, 1,030 ms, 7/s"),
                coordinators("/coordinate/editions/" + SyntheticRegion.EDITION + "/applications?state=all"));
    }

    /** Each person marks pages that complete nothing, one after the other; whoever marked one twice would do no work. */
    private Row mark() {
        List<String> items = new ArrayList<>();
        for (int module = 1; module <= SyntheticCourse.MODULES; module++) {
            items.addAll(SyntheticCourse.optional(module));
        }
        List<Crowd.Learner> learners = crowd.learners();
        AtomicInteger next = new AtomicInteger();
        return new Row(
                "mark",
                "mark an item complete",
                "PUT",
                "application/json",
                200,
                new Bound(2, 8, "11 + 5 ms, 27, 69 ms, 115/s"),
                endless(next, i -> {
                    Crowd.Learner learner = learners.get(i % learners.size());
                    if (i / learners.size() >= items.size()) {
                        throw new IllegalStateException("Nobody has an item left to mark: measure for fewer seconds");
                    }
                    return Call.withToken(
                            "/api/v1/enrolments/" + learner.enrolment() + "/items/" + items.get(i / learners.size())
                                    + "/completion",
                            learner.token(),
                            "{}");
                }),
                () -> {
                    crowd.forgetOptionalItems();
                    next.set(0);
                });
    }

    private Iterator<Call> participants(String path) {
        return endless(i -> Call.inSession(
                path, crowd.participants().get(i % crowd.participants().size())));
    }

    private Iterator<Call> coordinators(String path) {
        return endless(i -> Call.inSession(
                path, crowd.coordinators().get(i % crowd.coordinators().size())));
    }

    private static Iterator<Call> endless(IntFunction<Call> calls) {
        return endless(new AtomicInteger(), calls);
    }

    private static Iterator<Call> endless(AtomicInteger next, IntFunction<Call> calls) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Call next() {
                return calls.apply(next.getAndIncrement());
            }
        };
    }
}
