package org.ceiba.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.WrittenAfter;
import org.eclipse.persistence.annotations.Convert;

/**
 * One person's way through one edition, from the application to its end. It begins as an application; gets a seat, or a
 * place in the waiting list, or is declined; may be withdrawn; and ends completed, once, or not completed when the
 * edition closes. There is one for each person in an edition: who applies again finds the same.
 */
@Entity
@WrittenAfter({"edition", "person"})
@Table(name = "enrolment")
public class Enrolment {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "edition_id")
    @Convert("uuid")
    private UUID editionId;

    @Column(name = "person_id")
    @Convert("uuid")
    private UUID personId;

    private String state;
    private Instant since;
    private String reason;

    @Column(name = "waiting_number")
    private Long waitingNumber;

    private String country;
    private String sex;

    @Column(name = "institution_type")
    private String institutionType;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Version
    private int version;

    protected Enrolment() {}

    public Enrolment(UUID editionId, UUID personId, Traits traits, Instant now) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.personId = personId;
        this.appliedAt = now;
        describe(traits);
    }

    /** Takes over what quotas look at; only before a seat is given, since figures count by it. */
    void describe(Traits traits) {
        country = traits.country();
        sex = traits.sex();
        institutionType = traits.institutionType();
    }

    /** Waits for a coordinator's decision. */
    public EnrolmentChange apply(UUID course, Instant at) {
        return become(EnrolmentState.APPLIED, course, at, Reason.CHOSEN);
    }

    /** Takes a seat, which the caller has seen to be free. */
    public EnrolmentChange enrol(UUID course, Instant at, String why) {
        return become(EnrolmentState.ENROLLED, course, at, why);
    }

    /** Takes a place in the waiting list. */
    public EnrolmentChange await(long number, UUID course, Instant at, String why) {
        EnrolmentChange change = become(EnrolmentState.WAITING, course, at, why);
        waitingNumber = number;
        return change;
    }

    public EnrolmentChange decline(UUID course, Instant at, String why) {
        return become(EnrolmentState.DECLINED, course, at, why);
    }

    public EnrolmentChange withdraw(UUID course, Instant at, String why) {
        return become(EnrolmentState.WITHDRAWN, course, at, why);
    }

    /** Every condition is met. */
    public EnrolmentChange complete(UUID course, Instant at) {
        return become(EnrolmentState.COMPLETED, course, at, Reason.COMPLETED);
    }

    /** The edition closes, and not every condition is met. */
    public EnrolmentChange close(UUID course, Instant at) {
        return become(EnrolmentState.NOT_COMPLETED, course, at, Reason.CLOSED);
    }

    private EnrolmentChange become(EnrolmentState next, UUID course, Instant at, String why) {
        EnrolmentState from = state();
        if (from != null && !from.mayBecome(next)) {
            throw DomainException.conflict("enrolment.fault.state." + from.code());
        }
        boolean first = enrolledAt == null && next.holdsSeat();
        if (first) {
            enrolledAt = at;
        }
        state = next.code();
        since = at;
        reason = why;
        waitingNumber = null;
        return new EnrolmentChange(
                id, editionId, course, personId, from, next, at, country, sex, institutionType, first);
    }

    /** Null before the first change. */
    public EnrolmentState state() {
        return state == null ? null : EnrolmentState.of(state);
    }

    public Traits traits() {
        return new Traits(country, sex, institutionType);
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID personId() {
        return personId;
    }

    /** Why it stands where it stands, as {@link Reason} keeps it. */
    public String reason() {
        return reason;
    }

    EnrolmentRef ref() {
        return new EnrolmentRef(id, editionId, personId, state(), since, enrolledAt);
    }
}
