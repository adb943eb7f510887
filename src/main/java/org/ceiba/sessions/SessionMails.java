package org.ceiba.sessions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.ceiba.messaging.Mail;
import org.ceiba.messaging.Outbox;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Texts;

/** Tells everybody who is enrolled about a session, in their language and on their clock, with the calendar's entry. */
@Dependent
class SessionMails {

    @Inject
    private SessionsRepository repository;

    @Inject
    private Outbox outbox;

    void planned(SessionRow session) {
        send(session, "sessions.mail.planned");
    }

    void moved(SessionRow session) {
        send(session, "sessions.mail.moved");
    }

    void cancelled(SessionRow session) {
        send(session, "sessions.mail.cancelled");
    }

    private void send(SessionRow session, String key) {
        String calendar = SessionCalendar.message(session);
        String method = session.isCancelled() ? "CANCEL" : "REQUEST";
        for (SessionsRepository.Recipient to : repository.recipients(session.edition())) {
            String title = session.title().in(to.language());
            outbox.enqueue(new Mail(
                    to.person(),
                    to.address(),
                    to.language(),
                    Texts.in(to.language(), key + ".subject", title),
                    Texts.in(to.language(), key + ".body", to.name(), title, when(session, to)),
                    calendar,
                    method,
                    session.edition()));
        }
    }

    private static String when(SessionRow session, SessionsRepository.Recipient to) {
        Locale locale = Languages.locale(to.language());
        ZoneId zone = ZoneId.of(to.timeZone());
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(session.startsAt().atZone(zone))
                + " (" + zone.getDisplayName(TextStyle.FULL, locale) + ", " + zone + ")";
    }
}
