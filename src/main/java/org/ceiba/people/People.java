package org.ceiba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** The people whom the programme knows. */
@ApplicationScoped
@Transactional
public class People {

    private static final int MOST_SUGGESTED = 8;

    @Inject
    private PeopleRepository repository;

    @Inject
    private PersonFileRepository files;

    @Inject
    private CurrentPerson current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Myself. */
    @Allowed(Who.SIGNED_IN)
    public PersonRow me() {
        return PersonRow.of(repository.person(current.id()).orElseThrow(DomainException::notFound));
    }

    /** Changes what I say of myself. */
    @Allowed(Who.SIGNED_IN)
    public PersonRow describeMe(Profile profile) {
        Person me = repository.person(current.id()).orElseThrow(DomainException::notFound);
        me.describe(profile);
        return PersonRow.of(me);
    }

    /** A person by the address; a coordinator limited to countries finds people of those alone. */
    @Allowed(Who.STAFF)
    public Optional<PersonRow> find(String email) {
        Set<String> countries = current.access().countries();
        return repository
                .person(new EmailAddress(email))
                .map(PersonRow::of)
                .filter(person -> countries.isEmpty() || countries.contains(person.country()));
    }

    /** The same where the person must be there. */
    @Allowed(Who.STAFF)
    public PersonRow byEmail(String email) {
        return find(email).orElseThrow(DomainException::notFound);
    }

    /** Staff whose name or address begins with the text, in the order of names, for choosing who leads an edition. */
    @Allowed(Who.COORDINATOR)
    public List<PersonRow> suggestStaff(String text) {
        String beginning = text == null ? "" : text.strip();
        return current.access().mayOpen() || !current.access().editions().isEmpty()
                ? repository.staff(beginning, MOST_SUGGESTED)
                : List.of();
    }

    /** People whose name or address begins with the text, in the order of names. */
    @Allowed(Who.ADMINISTRATOR)
    public Slice<PersonRow> search(String text, Page page) {
        return repository.search(text == null ? "" : text.strip(), page);
    }

    /** One person for administration: account, roles, and what the audit trail says of them. */
    @Allowed(Who.ADMINISTRATOR)
    public PersonFile file(UUID person) {
        PersonRow row = PersonRow.of(repository.person(person).orElseThrow(DomainException::notFound));
        return new PersonFile(
                row,
                files.account(person, clock.instant()),
                files.grants(person),
                audit.about(person),
                files.newestEditions());
    }

    /** The person with this address; who is not known yet is added, without a password. */
    @Allowed(Who.PROGRAM)
    public PersonRow know(String email, Profile profile) {
        EmailAddress address = new EmailAddress(email);
        return PersonRow.of(repository.person(address).orElseGet(() -> {
            Person person = new Person(address, profile, clock.instant());
            repository.add(person);
            repository.add(new Account(person.id()));
            audit.note("person.added", "person", person.id(), null);
            return person;
        }));
    }

    /** A person by id. */
    @Allowed(Who.PROGRAM)
    public PersonRow byId(UUID person) {
        return PersonRow.of(repository.person(person).orElseThrow(DomainException::notFound));
    }
}
