package org.ceiba.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ceiba.shared.DomainException;

/**
 * Makes guessing slow: after {@value #FOR_ACCOUNT} failures for one account, or {@value #FROM_ADDRESS} from one network
 * address, within a quarter of an hour, nobody signs in under it until that time is over. Whether the account exists
 * makes no difference.
 */
@Dependent
class Throttle {

    static final int FOR_ACCOUNT = 10;
    static final int FROM_ADDRESS = 100;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private CredentialsRepository repository;

    @Inject
    private Clock clock;

    /** Refuses to go on when there were too many failures. */
    void check(EmailAddress email, String networkAddress) {
        Instant since = clock.instant().minus(WINDOW);
        if (repository.failures("account:" + email, since) >= FOR_ACCOUNT
                || repository.failures("address:" + networkAddress, since) >= FROM_ADDRESS) {
            throw new DomainException(
                    DomainException.Kind.TOO_MANY, null, "people.fault.tooManyAttempts", WINDOW.toMinutes());
        }
    }

    void failed(EmailAddress email, String networkAddress) {
        Instant now = clock.instant();
        repository.countFailure("account:" + email, now.minus(WINDOW), now);
        repository.countFailure("address:" + networkAddress, now.minus(WINDOW), now);
    }
}
