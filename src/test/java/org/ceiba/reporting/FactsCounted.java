package org.ceiba.reporting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.ceiba.shared.Ids;

/** The history of enrolments as it stands in the database, counted one by one: slow, and plainly right. */
final class FactsCounted {

    private final List<Enrolled> enrolments = new ArrayList<>();

    /** One enrolment with its changes, the earliest first. */
    record Enrolled(
            String edition, String course, String person, String country, Instant enrolledAt, List<Change> changes) {

        /** Null before it began. */
        String stateAt(Instant moment) {
            String state = null;
            for (Change change : changes) {
                if (!change.at().isAfter(moment)) {
                    state = change.to();
                }
            }
            return state;
        }

        boolean wasEnrolledBy(Instant moment) {
            return enrolledAt != null && !enrolledAt.isAfter(moment);
        }
    }

    /** One change of state. */
    record Change(Instant at, String to) {}

    FactsCounted(DataSource database) throws SQLException {
        String sql =
                """
                SELECT n.id, ed.edition_key, co.course_key, n.person_id, n.country, n.enrolled_at, c.at, c.to_state
                FROM enrolment n JOIN edition ed ON ed.id = n.edition_id JOIN course co ON co.id = ed.course_id
                JOIN enrolment_change c ON c.enrolment_id = n.id ORDER BY n.id, c.at, c.id""";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            String last = null;
            while (row.next()) {
                String id = Ids.of(row.getBytes(1)).toString();
                if (!id.equals(last)) {
                    enrolments.add(new Enrolled(
                            row.getString(2),
                            row.getString(3),
                            Ids.of(row.getBytes(4)).toString(),
                            row.getString(5),
                            instant(row.getObject(6, LocalDateTime.class)),
                            new ArrayList<>()));
                    last = id;
                }
                enrolments
                        .get(enrolments.size() - 1)
                        .changes()
                        .add(new Change(instant(row.getObject(7, LocalDateTime.class)), row.getString(8)));
            }
        }
    }

    /** The figures of these enrolments as of a moment. */
    Figures asOf(Instant moment, Predicate<Enrolled> which) {
        List<Enrolled> some = enrolments.stream().filter(which).toList();
        Function<String, Long> in = state ->
                some.stream().filter(one -> state.equals(one.stateAt(moment))).count();
        return new Figures(
                some.stream().filter(one -> one.stateAt(moment) != null).count(),
                some.stream().filter(one -> one.wasEnrolledBy(moment)).count(),
                in.apply("withdrawn"),
                in.apply("completed"),
                some.stream()
                        .filter(one -> one.wasEnrolledBy(moment))
                        .map(Enrolled::person)
                        .distinct()
                        .count());
    }

    /** What happened from one moment, which does not count, to another, which does. */
    Figures between(Instant from, Instant to, Predicate<Enrolled> which) {
        Figures before = asOf(from, which);
        Figures after = asOf(to, which);
        return new Figures(
                after.applied() - before.applied(),
                after.enrolled() - before.enrolled(),
                after.withdrawn() - before.withdrawn(),
                after.completed() - before.completed(),
                enrolments.stream()
                        .filter(which)
                        .filter(one -> one.wasEnrolledBy(to) && !one.wasEnrolledBy(from))
                        .map(Enrolled::person)
                        .distinct()
                        .count());
    }

    private static Instant instant(LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
