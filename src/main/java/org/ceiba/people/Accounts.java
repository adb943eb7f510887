package org.ceiba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.CredentialsRepository.Purpose;
import org.ceiba.shared.DomainException;

/**
 * Signing up, signing in, and getting back in. Nothing here tells a stranger whether an address has an account: the
 * answers are alike, and what differs goes to the address by mail.
 */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    private PeopleRepository repository;

    @Inject
    private CredentialsRepository credentials;

    @Inject
    private Passwords passwords;

    @Inject
    private Throttle throttle;

    @Inject
    private AccountMails mails;

    @Inject
    private CurrentPerson current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Signs a person in.
     *
     * @param networkAddress where the request comes from, for throttling
     * @return what the session keeps; absent when address and password do not belong together, or the address is not
     *     confirmed yet
     */
    @Allowed(Who.ANYONE)
    public Optional<SignedIn> signIn(String email, String password, String networkAddress) {
        EmailAddress address = new EmailAddress(email);
        throttle.check(address, networkAddress);
        Optional<Person> person = repository.person(address);
        Optional<Account> account = person.flatMap(p -> repository.account(p.id()));
        boolean matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!matches || !account.get().isConfirmed()) {
            throttle.failed(address, networkAddress);
            return Optional.empty();
        }
        credentials.signedIn(account.get().personId(), clock.instant());
        return Optional.of(session(person.get(), account.get()));
    }

    /**
     * Signs a person up: an account that waits for the address to be confirmed. An address that is known already gets a
     * mail that says so instead.
     *
     * @param next address of the page to go on to after the confirmation, null for the dashboard
     * @return the link that was mailed, for the page to show in demo mode; absent otherwise
     */
    @Allowed(Who.ANYONE)
    public Optional<String> signUp(String email, String password, Profile profile, String next) {
        EmailAddress address = new EmailAddress(email);
        String hash = passwords.hash(password);
        Optional<Person> known = repository.person(address);
        if (known.isPresent()) {
            return mails.known(known.get(), credentials.newLink(known.get().id(), Purpose.RESET, clock.instant()));
        }
        Person person = new Person(address, profile, clock.instant());
        Account account = new Account(person.id());
        account.protectWith(hash);
        repository.add(person);
        repository.add(account);
        return mails.confirm(person, credentials.newLink(person.id(), Purpose.CONFIRM, clock.instant()), next);
    }

    /**
     * Confirms an address by the link that was sent there, and signs the person in.
     *
     * @throws DomainException when the link is used, expired or unknown
     */
    @Allowed(Who.ANYONE)
    public SignedIn confirm(String token) {
        Account account = account(use(token, Purpose.CONFIRM));
        account.confirm(clock.instant());
        return session(repository.person(account.personId()).orElseThrow(), account);
    }

    /** Sends a link for a new password, if the address has an account. */
    @Allowed(Who.ANYONE)
    public Optional<String> forgotten(String email) {
        return repository
                .person(new EmailAddress(email))
                .flatMap(person ->
                        mails.reset(person, credentials.newLink(person.id(), Purpose.RESET, clock.instant())));
    }

    /** Sets a new password by a link; the address is confirmed by that too, and every other session ends. */
    @Allowed(Who.ANYONE)
    public SignedIn reset(String token, String password) {
        String hash = passwords.hash(password);
        Account account = account(use(token, Purpose.RESET));
        account.protectWith(hash);
        account.confirm(clock.instant());
        credentials.revokeTokens(account.personId(), clock.instant());
        return session(repository.person(account.personId()).orElseThrow(), account);
    }

    /** Changes the password of who is signed in, who must know the old one. */
    @Allowed(Who.SIGNED_IN)
    public SignedIn changePassword(String oldPassword, String newPassword) {
        UUID person = current.id();
        Account account = account(person);
        if (!passwords.matches(oldPassword, account.passwordHash())) {
            throw DomainException.invalid("oldPassword", "people.fault.oldPassword");
        }
        account.protectWith(passwords.hash(newPassword));
        credentials.revokeTokens(person, clock.instant());
        return session(repository.person(person).orElseThrow(), account);
    }

    /** Ends every session and token of a person, who then has to sign in again. */
    @Allowed(Who.ADMINISTRATOR)
    public void endSessions(UUID person) {
        account(person).endSessions();
        credentials.revokeTokens(person, clock.instant());
        audit.note("account.sessionsEnded", "person", person, null);
    }

    private UUID use(String token, Purpose purpose) {
        return credentials
                .use(token, purpose, clock.instant())
                .orElseThrow(() -> new DomainException(DomainException.Kind.NOT_FOUND, null, "people.fault.link"));
    }

    private Account account(UUID person) {
        return repository.account(person).orElseThrow(DomainException::notFound);
    }

    private static SignedIn session(Person person, Account account) {
        Profile profile = person.profile();
        return new SignedIn(person.id(), account.sessionEpoch(), profile.language(), profile.timeZone());
    }
}
