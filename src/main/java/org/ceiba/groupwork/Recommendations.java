package org.ceiba.groupwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.enrolment.Insiders;
import org.ceiba.enrolment.Insiders.Insider;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;

/** Recommendations: written by the members of a group, handed in, and supported, or not, by everybody in the edition. */
@ApplicationScoped
@Transactional
public class Recommendations {

    private static final int REASON_LENGTH = 500;

    @Inject
    private GroupworkRepository repository;

    @Inject
    private Insiders insiders;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Event<RecommendationHandedIn> handedIn;

    @Inject
    private Clock clock;

    /** Groups and recommendations as the person who asks sees them. */
    @Allowed(Who.SIGNED_IN)
    public GroupworkView view(String edition) {
        Insider insider = insiders.enter(edition);
        List<GroupRow> groups = repository.groups(insider.edition().id());
        GroupRow mine = mine(insider, groups);
        List<RecommendationRow> all =
                repository.recommendations(insider.edition().id(), insider.person());
        return new GroupworkView(
                insider,
                groups,
                mine,
                all.stream()
                        .filter(row -> row.handedInAt() == null)
                        .filter(row ->
                                insider.staff() || mine != null && mine.id().equals(row.groupId()))
                        .toList(),
                all.stream().filter(row -> row.handedInAt() != null).toList());
    }

    /** Writes a new recommendation of the person's group. */
    @Allowed(Who.SIGNED_IN)
    public void write(String edition, RecommendationText text) {
        Insider insider = insiders.enterToWrite(edition);
        GroupRow group = myGroup(insider);
        repository.add(new Recommendation(
                insider.edition().id(), group.id(), group.perspective(), text, insider.person(), clock.instant()));
    }

    /**
     * Says one of the person's group better.
     *
     * @param version that the person saw
     */
    @Allowed(Who.SIGNED_IN)
    public void revise(String edition, UUID id, int version, RecommendationText text) {
        Insider insider = insiders.enterToWrite(edition);
        ofGroup(id, myGroup(insider)).revise(text, version, insider.person(), clock.instant());
    }

    /** Hands one of the person's group in. */
    @Allowed(Who.SIGNED_IN)
    public void handIn(String edition, UUID id) {
        Insider insider = insiders.enterToWrite(edition);
        GroupRow group = myGroup(insider);
        List<UUID> members =
                group.members().stream().map(GroupRow.Person::enrolment).toList();
        enrolments.hold(members);
        ofGroup(id, group).handIn(clock.instant());
        handedIn.fire(new RecommendationHandedIn(insider.edition().id(), members));
    }

    /**
     * Supports a recommendation that is handed in, or states a reservation.
     *
     * @param reason needed for a reservation
     */
    @Allowed(Who.SIGNED_IN)
    public void stand(String edition, UUID id, boolean support, String reason) {
        Insider insider = insiders.enterToWrite(edition);
        Recommendation recommendation = repository
                .recommendation(id)
                .filter(found -> found.editionId().equals(insider.edition().id()) && found.isHandedIn())
                .orElseThrow(DomainException::notFound);
        repository.stand(
                recommendation.id(),
                insider.person(),
                support ? "support" : "reservation",
                support ? null : Wording.required("reason", reason, REASON_LENGTH),
                clock.instant());
    }

    private GroupRow myGroup(Insider insider) {
        GroupRow mine = mine(insider, repository.groups(insider.edition().id()));
        if (mine == null) {
            throw DomainException.conflict("groupwork.fault.noGroup");
        }
        return mine;
    }

    private static GroupRow mine(Insider insider, List<GroupRow> groups) {
        return insider.enrolment() == null
                ? null
                : groups.stream()
                        .filter(group -> group.has(insider.enrolment()))
                        .findFirst()
                        .orElse(null);
    }

    private Recommendation ofGroup(UUID id, GroupRow group) {
        return repository
                .recommendation(id)
                .filter(found -> found.groupId().equals(group.id()))
                .orElseThrow(DomainException::notFound);
    }
}
