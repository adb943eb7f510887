package org.ceiba.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Whoever reads this response: in which language, and in which zone instants are shown to them. */
@Named
@RequestScoped
public class Reader {

    private String language = Languages.DEFAULT;
    private Locale locale = Languages.locale(Languages.DEFAULT);
    private ZoneId zone = ZoneOffset.UTC;

    /** Sets both, once for each request. */
    public void is(String language, ZoneId zone) {
        this.language = language;
        this.locale = Languages.locale(language);
        this.zone = zone;
    }

    public String getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return locale;
    }

    public ZoneId getZone() {
        return zone;
    }

    /** The zone's name in the reader's language, such as "hora estándar central". */
    public String getZoneName() {
        return zone.getDisplayName(TextStyle.FULL, getLocale());
    }

    /** Day and time in the reader's zone, such as "2 dic 2026, 9:00"; empty for null. */
    public String format(Instant instant) {
        return instant == null ? "" : styled(FormatStyle.MEDIUM, FormatStyle.SHORT, instant);
    }

    /** The same with the day of the week, for what one must not miss. */
    public String formatLong(Instant instant) {
        return instant == null ? "" : styled(FormatStyle.FULL, FormatStyle.SHORT, instant);
    }

    /** The time of day in the reader's zone, such as "9:00"; empty for null. */
    public String formatTime(Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(instant.atZone(zone));
    }

    /** The last moment of something: the day alone where it ends with that day. */
    public String formatUntil(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime end = instant.atZone(zone);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? format(end.toLocalDate().minusDays(1))
                : format(instant);
    }

    private String styled(FormatStyle date, FormatStyle time, Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        return DateTimeFormatter.ofLocalizedDate(date).withLocale(getLocale()).format(there) + ", "
                + DateTimeFormatter.ofLocalizedTime(time)
                        .withLocale(getLocale())
                        .format(there);
    }

    /** A date, such as "2 dic 2026"; empty for null. */
    public String format(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(date);
    }

    /** Names of languages in the reader's language, such as "español, inglés". */
    public String languages(List<String> codes) {
        return SpokenLanguages.names(codes, getLocale());
    }

    /** A country's name in the reader's language, from the JDK's CLDR data; empty for null. */
    public String country(String code) {
        return code == null ? "" : Countries.name(code, getLocale());
    }
}
