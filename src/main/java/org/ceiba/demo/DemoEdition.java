package org.ceiba.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Quota;

/**
 * One edition that the demo has.
 *
 * @param course key; an edition of a course that is not there is left out
 * @param startsIn days from today, negative for one that has begun; a meeting of a few days waits for the next Tuesday
 * @param days how long it runs
 * @param seats null for without limit
 * @param firstPerson number of the first synthetic person who takes part
 * @param people how many of them
 * @param shows whether the demo's participant takes part
 */
record DemoEdition(
        String course,
        int startsIn,
        int days,
        String acceptance,
        Integer seats,
        List<Quota> quotas,
        int firstPerson,
        int people,
        boolean shows) {

    private static final int WORKING_WEEK = 4;

    /** All of them: what is over, what runs, and what can be applied to, over all nine activities. */
    static final List<DemoEdition> ALL = List.of(
            over("employment-counselors", 280, 42, 0, 56),
            over("migrant-children", 420, 60, 20, 44),
            over("migrant-children", 240, 60, 50, 52).withTheParticipant(),
            over("local-governance", 200, 35, 90, 60),
            over("labour-market-information", 120, 1, 130, 24),
            over("border-protection-exchange", 90, 2, 150, 20),
            over("c4d-campaigns", 150, 45, 160, 40),
            new DemoEdition(
                            "local-governance",
                            -12,
                            40,
                            EditionFacts.AUTOMATIC,
                            40,
                            List.of(new Quota(Quota.COUNTRY, "HN", 6), new Quota(Quota.COUNTRY, "GT", 6)),
                            180,
                            46,
                            false)
                    .withTheParticipant(),
            new DemoEdition("employment-counselors", -8, 35, EditionFacts.AUTOMATIC, 36, List.of(), 200, 46, false)
                    .withTheParticipant(),
            new DemoEdition("communication-and-migration", 18, 45, EditionFacts.CHOSEN, 25, List.of(), 230, 28, false),
            new DemoEdition("migrant-children", 24, 60, EditionFacts.AUTOMATIC, 60, List.of(), 250, 22, false),
            new DemoEdition("digitalization-forum", 9, 2, EditionFacts.AUTOMATIC, null, List.of(), 210, 70, false),
            new DemoEdition("c4d-campaigns", -20, 60, EditionFacts.AUTOMATIC, null, List.of(), 270, 24, false),
            new DemoEdition("information-hubs", 6, 20, EditionFacts.AUTOMATIC, 40, List.of(), 260, 26, false),
            new DemoEdition("labour-market-information", 30, 1, EditionFacts.CHOSEN, 30, List.of(), 285, 12, false),
            new DemoEdition("border-protection-exchange", 40, 2, EditionFacts.CHOSEN, 24, List.of(), 290, 8, false));

    private static DemoEdition over(String course, int daysAgo, int days, int firstPerson, int people) {
        return new DemoEdition(
                course, -daysAgo, days, EditionFacts.AUTOMATIC, null, List.of(), firstPerson, people, false);
    }

    private DemoEdition withTheParticipant() {
        return new DemoEdition(course, startsIn, days, acceptance, seats, quotas, firstPerson, people, true);
    }

    /** A meeting of a few days begins on a Tuesday, so that all of it falls within a working week. */
    LocalDate firstDay(LocalDate today) {
        LocalDate day = today.plusDays(startsIn);
        return days < WORKING_WEEK ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)) : day;
    }

    boolean isOver() {
        return startsIn + days < 0;
    }

    boolean isRunning() {
        return startsIn <= 0 && !isOver();
    }

    /** In which it is made; one that is over is closed once everything in it has happened. */
    String state() {
        return isOver() || isRunning() ? EditionFacts.RUNNING : EditionFacts.OPEN;
    }
}
