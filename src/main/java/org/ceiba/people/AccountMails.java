package org.ceiba.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ceiba.shared.Settings;

/** The links that reach a person by mail. In demo mode, where no mail leaves, the page shows them too. */
@Dependent
class AccountMails {

    @Inject
    private Event<LinkMailed> mailed;

    @Inject
    private Settings settings;

    Optional<String> confirm(Person person, String token, String next) {
        String then = next == null ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        return send(person, "people.mail.confirm", "/confirm/" + token + then);
    }

    Optional<String> reset(Person person, String token) {
        return send(person, "people.mail.reset", "/reset/" + token);
    }

    Optional<String> known(Person person, String token) {
        return send(person, "people.mail.known", "/reset/" + token);
    }

    private Optional<String> send(Person person, String textKey, String path) {
        mailed.fire(new LinkMailed(
                person.id(),
                person.email(),
                person.profile().language(),
                person.name(),
                textKey,
                settings.getBaseUrl() + path));
        return Optional.of(path).filter(link -> settings.isDemo());
    }
}
