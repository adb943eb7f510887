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
import org.ceiba.shared.Countries;
import org.ceiba.shared.DomainException;

/** Who may do what beside taking part: roles with their scopes. */
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

    /**
     * Gives a role to a person; what they have already stays as it is.
     *
     * @param edition key of the one edition that it is limited to, null or empty for none
     * @param countries that it is limited to, empty for none
     */
    @Allowed(Who.ADMINISTRATOR)
    public void give(UUID person, Role role, String edition, List<String> countries) {
        Person to = people.person(person).orElseThrow(DomainException::notFound);
        boolean inEdition = edition != null && !edition.isBlank();
        if (role == Role.ADMINISTRATOR && (inEdition || !countries.isEmpty())) {
            throw DomainException.invalid("role", "people.fault.role.administrator");
        }
        if (inEdition && !countries.isEmpty()) {
            throw DomainException.invalid("edition", "people.fault.role.oneScope");
        }
        if (role == Role.FACILITATOR && !countries.isEmpty()) {
            throw DomainException.invalid("role", "people.fault.role.facilitator");
        }
        if (inEdition) {
            give(to, role, repository.edition(edition.strip()), null, edition.strip());
        } else if (countries.isEmpty()) {
            give(to, role, null, null, "");
        } else {
            countries.stream().distinct().forEach(country -> give(to, role, null, known(country), country));
        }
    }

    /** Takes a role away; the last administrator keeps theirs. */
    @Allowed(Who.ADMINISTRATOR)
    public void takeAway(UUID person, UUID grant) {
        RolesRepository.Given given = repository.given(person, grant).orElseThrow(DomainException::notFound);
        if (given.role() == Role.ADMINISTRATOR && repository.administratorsLocked() <= 1) {
            throw DomainException.conflict("people.fault.role.lastAdministrator");
        }
        repository.remove(grant);
        audit.note("role.revoked", "person", person, (given.role().code() + " " + given.scope()).strip());
    }

    private void give(Person to, Role role, UUID edition, String country, String scope) {
        RoleGrant grant =
                new RoleGrant(to.id(), role, edition, country, current.idIfAny().orElse(null), clock.instant());
        if (repository.addOnce(grant)) {
            audit.note("role.granted", "person", to.id(), (role.code() + " " + scope).strip());
        }
    }

    private static String known(String country) {
        if (!Countries.exists(country)) {
            throw DomainException.invalid("countries", "people.fault.country", country);
        }
        return country;
    }

    private static Role role(String code) {
        if (!Role.FACILITATOR.code().equals(code) && !Role.COORDINATOR.code().equals(code)) {
            throw DomainException.invalid("staff", "people.fault.staff.role", String.valueOf(code));
        }
        return Role.of(code);
    }
}
