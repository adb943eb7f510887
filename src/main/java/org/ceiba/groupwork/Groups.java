package org.ceiba.groupwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ceiba.enrolment.Insiders;
import org.ceiba.enrolment.Insiders.Insider;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;

/** The groups of an edition: formed by its facilitators, one for each perspective or as many as they like. */
@ApplicationScoped
@Transactional
public class Groups {

    /** From where communities look at migration. */
    public static final List<String> PERSPECTIVES = List.of("destination", "origin", "return", "transit");

    private static final Set<String> KNOWN = Set.copyOf(PERSPECTIVES);
    private static final int NAME_LENGTH = 120;

    @Inject
    private GroupworkRepository repository;

    @Inject
    private Insiders insiders;

    /** What the facilitators' page shows. */
    public record Board(Insider insider, List<GroupRow> groups, List<GroupRow.Person> alone) {}

    @Allowed(Who.STAFF)
    public Board board(String edition) {
        Insider insider = insiders.lead(edition);
        UUID id = insider.edition().id();
        return new Board(insider, repository.groups(id), repository.alone(id));
    }

    /** Adds a group. */
    @Allowed(Who.STAFF)
    public UUID add(String edition, String name, String perspective) {
        Insider insider = insiders.lead(edition);
        if (perspective != null && !KNOWN.contains(perspective)) {
            throw DomainException.invalid("perspective", "groupwork.fault.choose");
        }
        UUID id = Ids.next();
        if (!repository.add(id, insider.edition().id(), Wording.required("name", name, NAME_LENGTH), perspective)) {
            throw DomainException.invalid("name", "groupwork.fault.name");
        }
        return id;
    }

    /** Puts somebody who takes part into a group, and out of any other. */
    @Allowed(Who.STAFF)
    public void place(String edition, UUID enrolment, UUID group) {
        UUID id = insiders.lead(edition).edition().id();
        boolean known =
                repository.groups(id).stream().anyMatch(each -> each.id().equals(group))
                        && repository.people(id).stream()
                                .anyMatch(each -> each.enrolment().equals(enrolment));
        if (!known) {
            throw DomainException.notFound();
        }
        repository.place(enrolment, group);
    }

    /** Deals out everybody who is in no group yet, with countries spread over the groups. */
    @Allowed(Who.STAFF)
    public void deal(String edition) {
        UUID id = insiders.lead(edition).edition().id();
        List<UUID> groups = repository.groups(id).stream().map(GroupRow::id).toList();
        if (groups.isEmpty()) {
            throw DomainException.conflict("groupwork.fault.noGroups");
        }
        Division.deal(groups, repository.people(id)).forEach(repository::place);
    }
}
