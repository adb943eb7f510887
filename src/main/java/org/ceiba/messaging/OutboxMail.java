package org.ceiba.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.eclipse.persistence.annotations.Convert;

/**
 * A mail on its way. It is written in the transaction that causes it, taken by one node when it is due, and either sent
 * or put off, each time for longer, until it has been tried {@value #MOST_ATTEMPTS} times; then it stays, to be seen.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {

    static final int MOST_ATTEMPTS = 10;

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "person_id")
    @Convert("uuid")
    private UUID personId;

    @Column(name = "to_address")
    private String toAddress;

    private String language;
    private String subject;
    private String body;
    private String calendar;

    @Column(name = "calendar_method")
    private String calendarMethod;

    @Column(name = "edition_id")
    @Convert("uuid")
    private UUID editionId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int attempts;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxMail() {}

    OutboxMail(Mail mail, Instant now) {
        id = Ids.next();
        personId = mail.person();
        toAddress = mail.address();
        language = mail.language();
        subject = mail.subject();
        body = mail.body();
        calendar = mail.calendar();
        calendarMethod = mail.calendarMethod();
        editionId = mail.edition();
        createdAt = now;
        dueAt = now;
    }

    void sent(Instant now) {
        sentAt = now;
        attempts++;
        lastError = null;
    }

    /** Puts the mail off: 1, 2, 4 … minutes, at most about eight hours. */
    void failed(String reason, Instant now) {
        lastError = reason.length() > 500 ? reason.substring(0, 500) : reason;
        dueAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts, 9)));
        attempts++;
    }

    /** Tries again at once, as an administrator asked. */
    void again(Instant now) {
        if (sentAt == null) {
            attempts = 0;
            dueAt = now;
        }
    }

    Mail mail() {
        return new Mail(personId, toAddress, language, subject, body, calendar, calendarMethod, editionId);
    }

    UUID id() {
        return id;
    }
}
