package org.ceiba.groupwork;

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
 * What a group proposes. Its members write it together until they hand it in; then it stands in the consolidated document
 * as it is, and everybody in the edition may support it or state a reservation.
 */
@Entity
@WrittenAfter({"edition", "enrolment"})
@Table(name = "recommendation")
class Recommendation {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "edition_id")
    @Convert("uuid")
    private UUID editionId;

    @Column(name = "group_id")
    @Convert("uuid")
    private UUID groupId;

    private String problem;
    private String proposal;
    private String actor;
    private String level;
    private String perspective;

    @Column(name = "author_id")
    @Convert("uuid")
    private UUID authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Version
    private int version;

    protected Recommendation() {}

    /** @param perspective of the group, null for none */
    Recommendation(
            UUID editionId, UUID groupId, String perspective, RecommendationText text, UUID author, Instant now) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.groupId = groupId;
        this.perspective = perspective;
        take(text, author, now);
    }

    /**
     * Says it better.
     *
     * @param seen version that the writer saw; another member may have written since
     */
    void revise(RecommendationText text, int seen, UUID author, Instant now) {
        requireOpen();
        if (seen != version) {
            throw DomainException.conflict("groupwork.fault.writtenSince");
        }
        take(text, author, now);
    }

    /** The group stands by it. */
    void handIn(Instant now) {
        requireOpen();
        handedInAt = now;
    }

    private void requireOpen() {
        if (handedInAt != null) {
            throw DomainException.conflict("groupwork.fault.handedIn");
        }
    }

    private void take(RecommendationText text, UUID author, Instant now) {
        problem = text.problem();
        proposal = text.proposal();
        actor = text.actor();
        level = text.level();
        authorId = author;
        writtenAt = now;
    }

    boolean isHandedIn() {
        return handedInAt != null;
    }

    UUID id() {
        return id;
    }

    UUID editionId() {
        return editionId;
    }

    UUID groupId() {
        return groupId;
    }
}
