package org.ceiba.sessions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ceiba.catalogue.Catalogue;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.CoursePageRow;
import org.ceiba.enrolment.EditionOffer;
import org.ceiba.enrolment.EditionOffers;
import org.ceiba.offering.Condition;
import org.ceiba.sessions.SessionRow;
import org.ceiba.sessions.Sessions;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;
import org.ceiba.shared.web.Param;

/** Page {@code /editions/EDITION}: decide, with everything that one needs to know before. */
@Named
@RequestScoped
public class EditionPage {

    @Inject
    private EditionOffers offers;

    @Inject
    private Sessions sessions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String edition;

    private EditionOffer offer;
    private CoursePageRow course;
    private List<SessionRow> planned;

    @PostConstruct
    void begin() {
        offer = offers.offer(edition);
        course = catalogue.course(offer.course(), reader.getLanguage());
        planned = sessions.announced(offer.facts().id());
    }

    public EditionOffer getOffer() {
        return offer;
    }

    /** The course's own words: summary, audience, picture. */
    public CoursePageRow getCourse() {
        return course;
    }

    /** The course's other editions, with their figures. */
    public List<CoursePageRow.EditionRow> getOthers() {
        return course.editions().stream()
                .filter(other -> !other.key().equals(offer.facts().key()))
                .toList();
    }

    public boolean isPast(SessionRow session) {
        return session.startsAt().plus(Duration.ofMinutes(session.minutes())).isBefore(clock.instant());
    }

    public List<SessionRow> getPlanned() {
        return planned;
    }

    /** The completion rule in words, condition by condition. */
    public List<String> getRule() {
        return offer.facts().rule().conditions().stream().map(this::words).toList();
    }

    private String words(Condition condition) {
        String language = reader.getLanguage();
        CourseOutline course = offer.course();
        String key = "offering.condition." + condition.kind();
        return switch (condition.kind()) {
            case Condition.MODULE ->
                Texts.in(
                        language,
                        key,
                        course.module(condition.module())
                                .map(m -> m.title().in(language))
                                .orElse(condition.module()));
            case Condition.SCORE -> Texts.in(language, key, condition.atLeast(), item(condition.item()));
            case Condition.SURVEY -> Texts.in(language, key, item(condition.item()));
            case Condition.SESSIONS, Condition.MINUTES -> Texts.in(language, key, condition.atLeast());
            default -> Texts.in(language, key);
        };
    }

    private String item(String key) {
        return offer.course()
                .item(key)
                .map(item -> item.title().in(reader.getLanguage()))
                .orElse(key);
    }
}
