package org.ceiba.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.learning.DashboardView.NextSession;
import org.ceiba.learning.DashboardView.Resume;
import org.ceiba.offering.CompletionRule;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.CurrentPerson;
import org.ceiba.sessions.Sessions;
import org.ceiba.sessions.UpcomingSession;

/** What is next for somebody, over all their editions. */
@ApplicationScoped
@Transactional
public class Dashboards {

    @Inject
    private PagesRepository pages;

    @Inject
    private LearningRepository repository;

    @Inject
    private Sessions sessions;

    @Inject
    private Courses courses;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    /** The dashboard of the person who asks. */
    @Allowed(Who.SIGNED_IN)
    public DashboardView mine() {
        List<PagesRepository.Row> rows = pages.enrolments(current.id());
        Map<UUID, Facts> facts = repository.facts(
                rows.stream()
                        .filter(row -> row.state().holdsSeat())
                        .map(PagesRepository.Row::enrolment)
                        .toList(),
                rows.stream().map(PagesRepository.Row::rule).toArray(CompletionRule[]::new));
        NextSession next =
                sessions.mineUpcoming(1).stream().findFirst().map(this::next).orElse(null);
        return new DashboardView(
                next, resume(rows), rows.stream().map(row -> card(row, facts)).toList());
    }

    private NextSession next(UpcomingSession upcoming) {
        Duration left = Duration.between(clock.instant(), upcoming.session().startsAt());
        return new NextSession(upcoming.session(), upcoming.editionKey(), upcoming.course(), left.toMinutes());
    }

    private Resume resume(List<PagesRepository.Row> rows) {
        return rows.stream()
                .filter(row -> row.lastSeen() != null && row.state().holdsSeat())
                .max(Comparator.comparing(PagesRepository.Row::lastSeen))
                .flatMap(row -> {
                    CourseOutline course = courses.outline(row.course(), row.courseVersion());
                    return course.item(row.lastItem())
                            .map(item -> new Resume(
                                    row.key(),
                                    course.title(),
                                    item.module(),
                                    item.key(),
                                    item.title(),
                                    row.lastSeen()));
                })
                .orElse(null);
    }

    private EditionCard card(PagesRepository.Row row, Map<UUID, Facts> facts) {
        CourseOutline course = courses.outline(row.course(), row.courseVersion());
        return new EditionCard(
                row.key(),
                course.key(),
                course.title(),
                row.number(),
                row.startsOn(),
                row.endsOn(),
                row.state(),
                row.position(),
                facts.containsKey(row.enrolment()) ? Standing.of(course, row.rule(), facts.get(row.enrolment())) : null,
                row.certificate(),
                row.revoked());
    }
}
