package org.ceiba.offering;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Json;
import org.ceiba.shared.Languages;
import org.eclipse.persistence.annotations.Convert;

/**
 * One run of a course. It is drafted where nobody sees it, opened so that people can apply, runs, and is closed, which
 * settles everybody who has not completed. A plan may change at any time; what it has granted by then stays.
 */
@Entity
@Table(name = "edition")
public class Edition {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}[a-z0-9]");
    private static final Map<String, Set<String>> MOVES = Map.of(
            EditionFacts.DRAFT, Set.of(EditionFacts.OPEN, EditionFacts.RUNNING, EditionFacts.CLOSED),
            EditionFacts.OPEN, Set.of(EditionFacts.DRAFT, EditionFacts.RUNNING, EditionFacts.CLOSED),
            EditionFacts.RUNNING, Set.of(EditionFacts.OPEN, EditionFacts.CLOSED),
            EditionFacts.CLOSED, Set.of(EditionFacts.RUNNING));

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "edition_key")
    private String key;

    @Column(name = "course_id")
    @Convert("uuid")
    private UUID courseId;

    private int number;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private String acceptance;
    private Integer seats;
    private String languages;

    @Column(name = "time_zone")
    private String timeZone;

    private String state;
    private String completion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Edition() {}

    /** @param number first, second, third edition of its course */
    public Edition(String key, UUID courseId, int number, EditionPlan plan, Instant now) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw DomainException.invalid("key", "offering.fault.key");
        }
        this.id = Ids.next();
        this.key = key;
        this.courseId = courseId;
        this.number = number;
        this.state = EditionFacts.DRAFT;
        this.createdAt = now;
        follow(plan);
    }

    /** Takes over a plan. */
    public void follow(EditionPlan plan) {
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        opensAt = plan.opensAt();
        closesAt = plan.closesAt();
        acceptance = plan.acceptance();
        seats = plan.seats();
        languages = String.join(",", plan.languages());
        timeZone = plan.timeZone();
        completion = Json.write(plan.rule());
    }

    /** Moves on to a state; an edition that people may have applied to since it ran cannot be hidden again. */
    public void become(String wanted) {
        if (wanted.equals(state)) {
            return;
        }
        if (!MOVES.containsKey(wanted)) {
            throw DomainException.invalid("state", "offering.fault.state.unknown", wanted);
        }
        if (!MOVES.get(state).contains(wanted)) {
            throw DomainException.invalid("state", "offering.fault.state", state, wanted);
        }
        state = wanted;
    }

    public EditionPlan plan() {
        return new EditionPlan(
                startsOn,
                endsOn,
                opensAt,
                closesAt,
                acceptance,
                seats,
                Languages.list(languages),
                timeZone,
                Json.read(completion, new TypeReference<CompletionRule>() {}));
    }

    public UUID id() {
        return id;
    }

    public UUID courseId() {
        return courseId;
    }

    /** Raised by every change; a form that was opened at an earlier one is stale. */
    public int version() {
        return version;
    }
}
