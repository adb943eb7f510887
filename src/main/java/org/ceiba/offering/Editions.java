package org.ceiba.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.people.Access;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.AuditTrail;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.Roles;
import org.ceiba.people.StaffMember;
import org.ceiba.shared.DomainException;

/**
 * The editions of courses. A coordinator who is limited to countries works with people of those, and does not change
 * editions, which belong to every country.
 */
@ApplicationScoped
@Transactional
public class Editions {

    private static final int LARGEST_PAGE = 200;
    private static final int MOST_ANNOUNCEMENTS = 50;
    private static final int MOST_LED = 60;
    private static final int TITLE_LENGTH = 200;
    private static final int BODY_LENGTH = 10_000;
    private static final int MOST_KEPT = 2_000;

    /** Facts as they were read last; whoever takes them from here compares the versions. */
    private final Map<UUID, EditionFacts> kept = new ConcurrentHashMap<>();

    @Inject
    private EditionsRepository repository;

    @Inject
    private EditionWriter writer;

    @Inject
    private Courses courses;

    @Inject
    private Roles roles;

    @Inject
    private CurrentPerson current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<EditionChanging> changing;

    @Inject
    private Event<EditionChanged> changed;

    @Inject
    private Clock clock;

    @Allowed(Who.PROGRAM)
    public EditionFacts facts(UUID edition) {
        return repository.facts(edition).orElseThrow(DomainException::notFound);
    }

    /**
     * The facts of an edition of which the caller has just read in which versions it and its course are; each node keeps
     * them under those.
     */
    @Allowed(Who.PROGRAM)
    public EditionFacts facts(UUID edition, int version, int courseVersion) {
        EditionFacts known = kept.get(edition);
        if (known != null && known.version() == version && known.courseVersion() == courseVersion) {
            return known;
        }
        EditionFacts now = facts(edition);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(edition, now);
        return now;
    }

    @Allowed(Who.PROGRAM)
    public EditionFacts facts(String key) {
        return repository.facts(key).orElseThrow(DomainException::notFound);
    }

    /** An edition as the caller may see it: a draft is there for its staff alone. */
    @Allowed(Who.ANYONE)
    public EditionFacts edition(String key) {
        EditionFacts facts = facts(key);
        boolean hidden =
                facts.state().equals(EditionFacts.DRAFT) && !current.access().mayFacilitate(facts.id());
        if (hidden) {
            throw DomainException.notFound();
        }
        return facts;
    }

    /**
     * Editions in the order of their keys.
     *
     * @param after key of the last one that was seen, null to begin
     * @param limit 1 to 200
     */
    @Allowed(Who.ANYONE)
    public List<EditionFacts> editions(String after, int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw DomainException.invalid("limit", "shared.fault.page", LARGEST_PAGE);
        }
        return repository.after(after, limit, current.access().mayCoordinate());
    }

    /** The editions whose sessions the caller may plan, without the closed ones; the one that ends first at the front. */
    @Allowed(Who.STAFF)
    public List<LedEdition> led() {
        return repository.led(current.id(), current.access().mayLead(null), MOST_LED);
    }

    /** Opens a new edition of a course. */
    @Allowed(Who.COORDINATOR)
    public EditionFacts create(EditionChange wanted) {
        requireOpener();
        return open(wanted);
    }

    private void requireOpener() {
        if (!current.access().mayOpen()) {
            throw DomainException.forbidden();
        }
    }

    /** An edition for who may change it. */
    @Allowed(Who.COORDINATOR)
    public EditionFacts toChange(String key) {
        return mine(key);
    }

    /** An edition for who may open another one like it. */
    @Allowed(Who.COORDINATOR)
    public EditionFacts toCopy(String key) {
        requireOpener();
        return mine(key);
    }

    /** The same for the program itself, when it makes the demo's editions. */
    @Allowed(Who.PROGRAM)
    public EditionFacts open(EditionChange wanted) {
        EditionFacts facts = writer.create(wanted, clock.instant());
        audit.note("edition.created", "edition", facts.id(), facts.key());
        changed.fire(new EditionChanged(null, facts));
        return facts;
    }

    /**
     * Changes an edition; what the change leaves null stays.
     *
     * @param version that the change was made on, null to change whatever is there
     */
    @Allowed(Who.COORDINATOR)
    public EditionFacts change(String key, EditionChange wanted, Integer version) {
        EditionFacts before = mine(key);
        changing.fire(new EditionChanging(before.id()));
        EditionFacts now = writer.change(before, wanted, version);
        audit.note("edition.changed", "edition", now.id(), now.key());
        changed.fire(new EditionChanged(before, now));
        return now;
    }

    /** Opens a draft like this edition, under another key, beginning on another day; every date moves with it. */
    @Allowed(Who.COORDINATOR)
    public EditionFacts copy(String key, String newKey, LocalDate startsOn) {
        EditionFacts from = mine(key);
        if (startsOn == null) {
            throw DomainException.invalid("startsOn", "offering.fault.startsOn");
        }
        long days = ChronoUnit.DAYS.between(from.startsOn(), startsOn);
        ZoneId zone = ZoneId.of(from.timeZone());
        return create(new EditionChange(
                newKey,
                from.courseKey(),
                startsOn,
                from.endsOn().plusDays(days),
                from.languages(),
                moved(from.opensAt(), days, zone),
                moved(from.closesAt(), days, zone),
                from.acceptance(),
                Optional.ofNullable(from.seats()),
                from.timeZone(),
                from.quotas(),
                from.rule().conditions(),
                roles.of(from.id()),
                EditionFacts.DRAFT));
    }

    /** Who facilitates and coordinates this edition. */
    @Allowed(Who.STAFF)
    public List<StaffMember> staff(String key) {
        EditionFacts facts = facts(key);
        if (!current.access().mayFacilitate(facts.id())) {
            throw DomainException.forbidden();
        }
        return roles.of(facts.id());
    }

    /** What an edition begins with when a form for a new one is opened. */
    @Allowed(Who.COORDINATOR)
    public CourseOutline outline(String course) {
        return courses.outline(course);
    }

    /** Courses that an edition can be of, by key, named in that language. */
    @Allowed(Who.COORDINATOR)
    public Map<String, String> courses(String language) {
        requireOpener();
        return repository.courses(language);
    }

    /** Tells everybody in the edition something. */
    @Allowed(Who.STAFF)
    public void announce(String key, String title, String body) {
        EditionFacts facts = facts(key);
        if (!current.access().mayLead(facts.id())) {
            throw DomainException.forbidden();
        }
        repository.announce(
                facts.id(),
                current.id(),
                clock.instant(),
                text("title", title, TITLE_LENGTH),
                text("body", body, BODY_LENGTH));
    }

    /** What was announced, the newest first; the caller has seen to it that the reader belongs to the edition. */
    @Allowed(Who.PROGRAM)
    public List<AnnouncementRow> announcements(UUID edition) {
        return repository.announcements(edition, MOST_ANNOUNCEMENTS);
    }

    private EditionFacts mine(String key) {
        EditionFacts facts = facts(key);
        Access access = current.access();
        if (!access.mayCoordinate(facts.id()) || !access.countries(facts.id()).isEmpty()) {
            throw DomainException.forbidden();
        }
        return facts;
    }

    private static Instant moved(Instant instant, long days, ZoneId zone) {
        return instant.atZone(zone).plusDays(days).toInstant();
    }

    private static String text(String field, String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw DomainException.invalid(field, "offering.fault.text", longest);
        }
        return stripped;
    }
}
