package org.ceiba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ceiba.people.Allowed.Who;

/** Personal tokens, with which a person's programs use the API. */
@ApplicationScoped
@Transactional
public class Tokens {

    private static final Duration LIFE = Duration.ofDays(30);

    @Inject
    private Accounts accounts;

    @Inject
    private CredentialsRepository repository;

    @Inject
    private PeopleRepository people;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    /** A token, shown once. */
    public record Token(String token, Instant expiresAt) {}

    /** Issues a token; absent when address and password do not belong together. */
    @Allowed(Who.ANYONE)
    public Optional<Token> issue(String email, String password, String networkAddress) {
        return accounts.signIn(email, password, networkAddress).map(signedIn -> {
            Instant now = clock.instant();
            return new Token(repository.newToken(signedIn.person(), now, now.plus(LIFE)), now.plus(LIFE));
        });
    }

    /**
     * The request is the token's owner's from here on. One read needs no transaction, which would be three more statements
     * for every call of the API.
     *
     * @return false when the token is not valid; then it is nobody's
     */
    @Allowed(Who.ANYONE)
    @Transactional(TxType.SUPPORTS)
    public boolean bearer(String token) {
        Optional<CurrentPerson.Who> owner = people.bearer(token, clock.instant());
        current.is(owner);
        return owner.isPresent();
    }
}
