package org.ceiba.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.ceiba.shared.Settings;

/** The SMTP server of the settings ({@code CEIBA_SMTP_…}). */
@ApplicationScoped
class MailServer {

    private static final String PATIENCE_MS = "10000";

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    boolean isSet() {
        return settings.text("CEIBA_SMTP_HOST").isPresent();
    }

    /** Hands a mail over. Its Message-ID is made from the mail's id, so that a mail sent twice is seen to be one. */
    void send(UUID id, Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@ceiba>");
            }
        };
        message.setFrom(new InternetAddress(settings.text("CEIBA_SMTP_FROM").orElse("ceiba@localhost.localdomain")));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address()));
        message.setSubject(mail.subject(), "UTF-8");
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        if (mail.calendar() == null) {
            message.setText(mail.body(), "UTF-8");
        } else {
            message.setContent(withCalendar(mail));
        }
        message.saveChanges();
        Transport.send(message);
    }

    private static MimeMultipart withCalendar(Mail mail) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(mail.body(), "UTF-8");
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setText(mail.calendar(), "UTF-8", "calendar; method=" + mail.calendarMethod());
        return new MimeMultipart("alternative", words, calendar);
    }

    private Session session() {
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.host", settings.text("CEIBA_SMTP_HOST").orElseThrow());
        smtp.setProperty("mail.smtp.port", settings.text("CEIBA_SMTP_PORT").orElse("25"));
        smtp.setProperty("mail.smtp.connectiontimeout", PATIENCE_MS);
        smtp.setProperty("mail.smtp.timeout", PATIENCE_MS);
        smtp.setProperty("mail.smtp.writetimeout", PATIENCE_MS);
        smtp.setProperty("mail.smtp.starttls.enable", "true");
        var user = settings.text("CEIBA_SMTP_USER");
        smtp.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        return Session.getInstance(smtp, new jakarta.mail.Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        user.orElse(""), settings.text("CEIBA_SMTP_PASSWORD").orElse(""));
            }
        });
    }
}
