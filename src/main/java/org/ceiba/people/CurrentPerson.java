package org.ceiba.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.DomainException;

/** Who makes this request, and what they may do. Looked up once, with one statement, when somebody first asks. */
@Named("current")
@RequestScoped
public class CurrentPerson {

    @Inject
    private PeopleRepository repository;

    private UUID id;
    private Integer epoch;
    private Optional<Who> who;

    /**
     * A person with name and roles, as one statement finds them.
     *
     * @param epoch the account's session epoch
     */
    record Who(UUID id, String givenName, String name, int epoch, Access access) {}

    /**
     * The request is this person's.
     *
     * @param epoch of the session that says so; null where a token does
     */
    public void is(UUID person, Integer sessionEpoch) {
        id = person;
        epoch = sessionEpoch;
        who = null;
    }

    /** The request is of somebody who was looked up already, by a token. */
    void is(Optional<Who> found) {
        id = found.map(Who::id).orElse(null);
        who = found;
    }

    /**
     * The person's id.
     *
     * @throws DomainException when nobody has signed in
     */
    public UUID id() {
        return who().map(Who::id).orElseThrow(DomainException::notSignedIn);
    }

    /** The person's id; absent for somebody without an account. */
    public Optional<UUID> idIfAny() {
        return who().map(Who::id);
    }

    public Access access() {
        return who().map(Who::access).orElse(Access.NONE);
    }

    public boolean isSignedIn() {
        return who().isPresent();
    }

    public String getName() {
        return who().map(Who::name).orElse("");
    }

    public String getGivenName() {
        return who().map(Who::givenName).orElse("");
    }

    public boolean isStaff() {
        return access().isStaff();
    }

    public boolean isFacilitator() {
        return access().isStaff();
    }

    public boolean isCoordinator() {
        return access().isAdministrator() || access().has(Role.COORDINATOR);
    }

    public boolean isAdministrator() {
        return access().isAdministrator();
    }

    private Optional<Who> who() {
        if (who == null) {
            who = id == null
                    ? Optional.empty()
                    : repository.who(id).filter(found -> epoch == null || epoch == found.epoch());
        }
        return who;
    }
}
