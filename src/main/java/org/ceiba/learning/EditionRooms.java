package org.ceiba.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ceiba.assessment.Assignments;
import org.ceiba.assessment.Quizzes;
import org.ceiba.assessment.Surveys;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.ItemText;
import org.ceiba.learning.ModuleView.Line;
import org.ceiba.learning.RoomView.Meeting;
import org.ceiba.learning.RoomView.Step;
import org.ceiba.offering.Editions;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.Roles;
import org.ceiba.shared.DomainException;

/** The room of an edition: the path at a glance, module by module, item by item; for who takes part, and staff who look. */
@ApplicationScoped
@Transactional
public class EditionRooms {

    @Inject
    private PagesRepository pages;

    @Inject
    private LearningRepository repository;

    @Inject
    private Visits visits;

    @Inject
    private Editions editions;

    @Inject
    private Roles roles;

    @Inject
    private Courses courses;

    @Inject
    private Quizzes quizzes;

    @Inject
    private Surveys surveys;

    @Inject
    private Assignments assignments;

    @Inject
    private Clock clock;

    /** The whole path of an edition. */
    @Allowed(Who.SIGNED_IN)
    public RoomView room(String edition) {
        Visit visit = visits.open(edition);
        Facts facts = facts(visit);
        return new RoomView(
                visit,
                Standing.of(visit.course(), visit.edition().rule(), facts),
                resume(visit, facts),
                path(visit, facts),
                editions.announcements(visit.edition().id()),
                visit.isPreview() ? null : pages.group(visit.enrolmentId()).orElse(null),
                roles.of(visit.edition().id()));
    }

    private List<Step> path(Visit visit, Facts facts) {
        Instant now = clock.instant();
        List<Step> path = new ArrayList<>();
        for (CourseOutline.Module module : visit.course().modules()) {
            List<CourseOutline.Item> required =
                    module.items().stream().filter(CourseOutline.Item::required).toList();
            int done = (int) required.stream()
                    .filter(item -> facts.completed().containsKey(item.id()))
                    .count();
            LocalDate today = LocalDate.ofInstant(now, ZoneId.of(visit.edition().timeZone()));
            path.add(new Step(
                    module,
                    null,
                    done,
                    required.size(),
                    today.isAfter(visit.edition().endsOn())));
        }
        for (Meeting session : pages.sessions(visit.edition().id(), visit.enrolmentId())) {
            path.add(new Step(null, session, 0, 0, session.getEndsAt().isBefore(now)));
        }
        return path;
    }

    /** The item read last, or the one after it where that is completed; the first open one where nothing was read. */
    private static CourseOutline.Item resume(Visit visit, Facts facts) {
        List<CourseOutline.Item> items = visit.course().items();
        int last = IntStream.range(0, items.size())
                .filter(i -> items.get(i).id().equals(visit.lastItem()))
                .findFirst()
                .orElse(0);
        return IntStream.range(last, items.size())
                .mapToObj(items::get)
                .filter(item -> !facts.completed().containsKey(item.id()))
                .findFirst()
                .or(() -> items.stream()
                        .filter(item -> !facts.completed().containsKey(item.id()))
                        .findFirst())
                .or(() -> items.stream().findFirst())
                .orElse(null);
    }

    /** A module with its items. */
    @Allowed(Who.SIGNED_IN)
    public ModuleView module(String edition, String module) {
        Visit visit = visits.open(edition);
        Facts facts = facts(visit);
        List<CourseOutline.Module> modules = visit.course().modules();
        CourseOutline.Module found = visit.course().module(module).orElseThrow(DomainException::notFound);
        int after = modules.indexOf(found) + 1;
        return new ModuleView(
                visit,
                found,
                found.items().stream()
                        .map(item -> new Line(item, facts.completed().containsKey(item.id())))
                        .toList(),
                after < modules.size() ? modules.get(after) : null);
    }

    /**
     * An item with its text, and what somebody has done with it. It is remembered as the place to go on from.
     *
     * @param language of the reader
     */
    @Allowed(Who.SIGNED_IN)
    public ItemView item(String edition, String module, String item, String language) {
        Visit visit = visits.open(edition, item);
        CourseOutline.Module within = visit.course().module(module).orElseThrow(DomainException::notFound);
        CourseOutline.Item found = within.items().stream()
                .filter(each -> each.key().equals(item))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        if (visit.isOpen() && !found.id().equals(visit.lastItem())) {
            repository.resumeAt(visit.enrolmentId(), found.id(), clock.instant());
        }
        ItemText text = courses.text(found.id(), language, visit.course().firstLanguage());
        List<CourseOutline.Item> items = visit.course().items();
        int at = items.indexOf(found);
        UUID who = visit.enrolmentId();
        return new ItemView(
                visit,
                within,
                found,
                within.items().indexOf(found) + 1,
                at > 0 ? items.get(at - 1) : null,
                at + 1 < items.size() ? items.get(at + 1) : null,
                visit.course().linked(text.html(), visit.edition().key()),
                text.language(),
                visit.doneAt(),
                found.kind().equals("quiz") ? quizzes.view(who, found, text) : null,
                found.kind().equals("survey") ? surveys.view(who, found, text) : null,
                found.kind().equals("assignment") ? assignments.view(who, found) : null);
    }

    /** Links to items of the course become addresses of this edition's room. */
    private Facts facts(Visit visit) {
        return visit.isPreview()
                ? Facts.NONE
                : repository
                        .facts(List.of(visit.enrolmentId()), visit.edition().rule())
                        .get(visit.enrolmentId());
    }
}
