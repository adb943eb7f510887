package org.ceiba.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ceiba.CeibaIT;
import org.ceiba.enrolment.Crowd;
import org.ceiba.offering.EditionFacts;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.People;
import org.ceiba.people.Profile;
import org.ceiba.shared.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsIT extends CeibaIT {

    private static final int REPORT_STATEMENTS = 4;

    @Inject
    private Reports reports;

    @Inject
    private History history;

    @Inject
    private People people;

    @Inject
    private CurrentPerson current;

    @Inject
    private Crowd crowd;

    @Resource(lookup = "java:app/jdbc/ceiba")
    private DataSource database;

    @BeforeEach
    void signIn() {
        Profile unused = new Profile("C", "C", "CR", null, null, null, null, null);
        current.is(people.know("coordinator@ceiba.example", unused).id(), null);
    }

    @Test
    void shouldKeepWhatARebuildFromTheFactsGivesWhateverHappened() throws Exception {
        for (long seed = 1; seed <= 4; seed++) {
            history.happen(seed, 60);
            List<String> kept = kept();
            reports.rebuild();
            assertThat(kept()).as("seed " + seed).isEqualTo(kept);
        }
        assertThat(history.undone()).isPositive();
    }

    @Test
    void shouldOfferAnEditionThatWasOpenedASecondAgo() {
        EditionFacts before = crowd.edition("automatic", null);
        assertThat(offered()).contains(before.key());

        EditionFacts after = crowd.edition("automatic", null);

        assertThat(offered()).contains(before.key(), after.key());
    }

    private List<String> offered() {
        ReportQuestion everything = new ReportQuestion(null, null, null, null, null, Dimension.list(null));
        return reports.desk(everything, "es").choices().stream()
                .map(ReportChoice::edition)
                .toList();
    }

    @Test
    void shouldReportWhatCountingTheFactsOneByOneGives() throws Exception {
        history.happen(5, 120);
        FactsCounted facts = new FactsCounted(database);
        Random random = new Random(5);
        Instant now = Instant.now().plusSeconds(1);
        for (int i = 0; i < 12; i++) {
            Instant moment = i == 0
                    ? null
                    : now.minusSeconds(random.nextInt(45 * 86_400)).truncatedTo(ChronoUnit.MILLIS);
            LocalDate from = i % 3 == 2 ? LocalDate.now(ZoneOffset.UTC).minusDays(50 - i) : null;
            Instant until = moment == null ? now : moment;
            Instant before = from == null
                    ? Instant.EPOCH
                    : from.atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1000);
            if (until.isBefore(before)) {
                continue;
            }
            for (EditionFacts edition : history.editions()) {
                assertThat(report(edition.key(), null, from, moment).totals())
                        .as(edition.key() + " from " + from + " as of " + moment)
                        .isEqualTo(facts.between(
                                before, until, one -> one.edition().equals(edition.key())));
                assertThat(report(null, edition.courseKey(), from, moment).totals())
                        .as(edition.courseKey() + " from " + from + " as of " + moment)
                        .isEqualTo(
                                facts.between(before, until, one -> one.course().equals(edition.courseKey())));
            }
            assertThat(report(null, null, from, moment).totals())
                    .as("everything from " + from + " as of " + moment)
                    .isEqualTo(facts.between(before, until, one -> true));
        }
        CompletionsReport byCountry = report(history.editions().get(0).key(), null, null, null);
        for (ReportRow row : byCountry.rows()) {
            assertThat(row.figures())
                    .isEqualTo(facts.asOf(
                            now,
                            one -> one.edition()
                                            .equals(history.editions().get(0).key())
                                    && one.country().equals(row.group().get(0))));
        }
    }

    @Test
    void shouldCostFewStatementsWhateverThePeopleAndEditions() throws Exception {
        history.happen(1, 10);
        int few = cost();
        history.happen(6, 60);
        assertThat(cost()).isEqualTo(few).isLessThanOrEqualTo(REPORT_STATEMENTS);
    }

    /** The dearest of the questions that the page can ask. */
    private int cost() {
        String edition = history.editions().get(0).key();
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        Instant moment = Instant.now().minusSeconds(3_600);
        List<Dimension> byEdition = List.of(Dimension.EDITION);
        List<Dimension> byCountry = List.of(Dimension.COUNTRY, Dimension.SEX);
        return Stream.of(
                        new ReportQuestion(null, null, null, null, null, byCountry),
                        new ReportQuestion(null, null, null, null, null, byEdition),
                        new ReportQuestion(null, "local-governance", null, null, null, byEdition),
                        new ReportQuestion(null, "local-governance", yesterday, null, moment, byCountry),
                        new ReportQuestion(edition, null, yesterday, yesterday, moment, byCountry))
                .mapToInt(this::cost)
                .max()
                .orElseThrow();
    }

    private int cost(ReportQuestion question) {
        current.is(current.id(), null);
        StatementCount.reset();
        reports.desk(question, "es");
        return StatementCount.current();
    }

    private CompletionsReport report(String edition, String course, LocalDate from, Instant asOf) {
        return reports.completions(new ReportQuestion(edition, course, from, null, asOf, List.of(Dimension.COUNTRY)));
    }

    /** Every row that is kept. */
    private List<String> kept() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "SELECT HEX(scope), day, country, sex, institution_type, applied, enrolled, withdrawn, completed, people"
                            + " FROM completion_figure WHERE (applied, enrolled, withdrawn, completed, people)"
                            + " <> (0, 0, 0, 0, 0) ORDER BY 1, 2, 3, 4, 5",
                    "SELECT HEX(scope), HEX(person_id), day, country, sex, institution_type FROM counted_person"
                            + " ORDER BY 1, 2")) {
                try (ResultSet row = statement.executeQuery(sql)) {
                    while (row.next()) {
                        StringBuilder line = new StringBuilder();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            line.append(row.getString(i)).append(' ');
                        }
                        rows.add(line.toString());
                    }
                }
            }
        }
        return rows;
    }
}
