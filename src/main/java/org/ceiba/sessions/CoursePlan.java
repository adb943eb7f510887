package org.ceiba.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.catalogue.CourseDefinition.PlannedSession;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.PackageText;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;

/** The sessions that an edition's course plans, with the guides that it has for who leads them. */
@ApplicationScoped
@Transactional
public class CoursePlan {

    @Inject
    private SessionsRepository repository;

    @Inject
    private Sessions sessions;

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    /**
     * A session that the course plans.
     *
     * @param taken whether the edition has planned it already
     */
    public record Step(PlannedSession session, boolean taken) {}

    /** What the course plans for its editions, in order. */
    @Allowed(Who.STAFF)
    public List<Step> steps(UUID edition) {
        sessions.requireLead(edition);
        Set<String> taken = repository.ofEdition(edition).stream()
                .filter(session -> !session.isCancelled())
                .map(SessionRow::sessionKey)
                .collect(Collectors.toSet());
        return course(editions.facts(edition)).definition().sessions().stream()
                .map(session -> new Step(session, taken.contains(session.key())))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws DomainException when the course plans no such session
     */
    @Allowed(Who.STAFF)
    public PlannedSession session(UUID edition, String key) {
        sessions.requireLead(edition);
        return course(editions.facts(edition)).definition().sessions().stream()
                .filter(session -> session.key().equals(key))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("key", "sessions.fault.plan", key));
    }

    /** The guide for who leads the session; absent where the course has none for it. */
    @Allowed(Who.STAFF)
    public Optional<PackageText> guide(SessionRow session, String language) {
        sessions.requireLead(session.edition());
        if (session.sessionKey() == null) {
            return Optional.empty();
        }
        EditionFacts edition = editions.facts(session.edition());
        CourseOutline course = course(edition);
        return courses.guide(course, session.sessionKey(), language).map(text -> text.linked(course, edition.key()));
    }

    private CourseOutline course(EditionFacts edition) {
        return courses.outline(edition.courseId(), edition.courseVersion());
    }
}
