package org.ceiba.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.CurrentPerson;
import org.ceiba.reporting.ReportRepository.Found;
import org.ceiba.reporting.ReportRepository.Limits;
import org.ceiba.reporting.ReportRepository.People;
import org.ceiba.shared.DomainException;

/** What organisers report to governments and donors. */
@ApplicationScoped
@Transactional
public class Reports {

    @Inject
    private ReportRepository repository;

    @Inject
    private KeptChoices choices;

    @Inject
    private FiguresRebuild rebuild;

    @Inject
    private Editions editions;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    /**
     * Completions per group. A coordinator who is limited to countries sees those alone, in the totals too.
     *
     * @throws DomainException when there is no such edition or course, or the caller may not see its figures
     */
    @Allowed(Who.STAFF)
    public CompletionsReport completions(ReportQuestion question) {
        Scope scope = scope(question);
        Set<String> countries = current.access().countries(scope.kind() == Scope.Kind.EDITION ? scope.id() : null);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant until = until(question, now);
        Limits limits = new Limits(scope, question.from(), until, countries, question.by());
        boolean severalEditions = scope.kind() != Scope.Kind.EDITION;
        People people = until != null || severalEditions && question.from() != null
                ? People.FACTS
                : limits.byEdition() && severalEditions ? People.SUM : People.GROUPS;
        Found found = repository.find(limits, people);
        Map<List<String>, Figures> groups = new LinkedHashMap<>(found.groups());
        Figures totals = groups.values().stream().reduce(Figures.NONE, Figures::plus);
        if (people == People.FACTS) {
            groups.replaceAll(
                    (group, figures) -> withPeople(figures, found.people().getOrDefault(group, 0L)));
        }
        if (found.everybody() != null) {
            totals = withPeople(totals, found.everybody());
        }
        List<ReportRow> rows = new ArrayList<>();
        groups.forEach((group, figures) -> {
            if (!figures.isNone()) {
                rows.add(new ReportRow(group, figures));
            }
        });
        rows.sort(Comparator.comparing(row -> String.join(" ", row.group())));
        String title = question.edition() != null ? question.edition() : question.course();
        return new CompletionsReport(
                until == null ? now : until, question.from(), question.to(), title, question.by(), rows, totals);
    }

    /** The same report with what else could be asked for: the courses and the newest editions, titled in that language. */
    @Allowed(Who.STAFF)
    public ReportDesk desk(ReportQuestion question, String language) {
        return new ReportDesk(completions(question), choices.in(language));
    }

    /** Makes every kept figure anew from the history of enrolments; the figures are the same before and after. */
    @Allowed(Who.PROGRAM)
    public void rebuild() {
        rebuild.everything();
    }

    private Scope scope(ReportQuestion question) {
        if (question.edition() != null) {
            EditionFacts facts = editions.facts(question.edition());
            if (!current.access().mayFacilitate(facts.id())) {
                throw DomainException.forbidden();
            }
            return Scope.edition(facts.id());
        }
        if (!current.access().mayCoordinate()) {
            throw DomainException.forbidden();
        }
        if (question.course() == null) {
            return Scope.EVERYTHING;
        }
        var course = repository.course(question.course());
        if (course == null) {
            throw DomainException.notFound();
        }
        return Scope.course(course);
    }

    /** The last moment that counts; null where that is now, so that the kept sum answers. */
    private static Instant until(ReportQuestion question, Instant now) {
        Instant asOf = question.asOf() != null && question.asOf().isBefore(now) ? question.asOf() : null;
        if (question.to() == null) {
            return asOf;
        }
        Instant end = question.to()
                .plusDays(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .minusNanos(1000);
        if (end.isAfter(now)) {
            return asOf;
        }
        return asOf != null && asOf.isBefore(end) ? asOf : end;
    }

    private static Figures withPeople(Figures figures, long people) {
        return new Figures(figures.applied(), figures.enrolled(), figures.withdrawn(), figures.completed(), people);
    }
}
