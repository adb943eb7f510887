package org.ceiba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ceiba.people.Allowed.Who;

/** Signing in, and everything around it. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    private PeopleRepository repository;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /**
     * Signs a person in.
     *
     * @return what the session keeps; absent when address and password do not belong together, the reason is not told
     */
    @Allowed(Who.ANYONE)
    public Optional<SignedIn> signIn(String email, String password) {
        Optional<Person> person = repository.person(new EmailAddress(email));
        Optional<Account> account = person.flatMap(p -> repository.account(p.id()));
        boolean matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!matches || !account.get().isConfirmed()) {
            return Optional.empty();
        }
        account.get().signedIn(clock.instant());
        Profile profile = person.get().profile();
        return Optional.of(new SignedIn(
                person.get().id(), account.get().sessionEpoch(), profile.language(), profile.timeZone()));
    }
}
