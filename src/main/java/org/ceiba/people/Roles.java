package org.ceiba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;

/** Roles within editions. */
@ApplicationScoped
@Transactional
public class Roles {

    @Inject
    private RolesRepository repository;

    @Inject
    private PeopleRepository people;

    @Inject
    private CurrentPerson current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Who has a role in this edition, in the order of names. */
    @Allowed(Who.PROGRAM)
    public List<StaffMember> of(UUID edition) {
        return repository.staff(edition);
    }

    /** Makes exactly these people the edition's staff: who is missing from the list loses the role. */
    @Allowed(Who.PROGRAM)
    public void appoint(UUID edition, List<StaffMember> staff) {
        Set<String> wanted = new HashSet<>();
        for (StaffMember member : staff) {
            Role role = role(member.role());
            Person person = people.person(new EmailAddress(member.email()))
                    .orElseThrow(() -> DomainException.invalid("staff", "people.fault.staff.unknown", member.email()));
            if (wanted.add(person.id() + role.code()) && !repository.has(person.id(), role, edition)) {
                people.add(new RoleGrant(
                        person.id(), role, edition, null, current.idIfAny().orElse(null), clock.instant()));
                audit.note("role.granted", "edition", edition, role.code() + " " + person.email());
            }
        }
        for (RolesRepository.Held held : repository.held(edition)) {
            if (!wanted.contains(held.person() + held.role())) {
                repository.remove(held.grant());
                audit.note("role.revoked", "edition", edition, held.role() + " " + held.email());
            }
        }
    }

    private static Role role(String code) {
        if (!Role.FACILITATOR.code().equals(code) && !Role.COORDINATOR.code().equals(code)) {
            throw DomainException.invalid("staff", "people.fault.staff.role", String.valueOf(code));
        }
        return Role.of(code);
    }
}
