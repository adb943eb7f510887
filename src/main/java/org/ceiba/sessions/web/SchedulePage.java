package org.ceiba.sessions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.ceiba.offering.Editions;
import org.ceiba.offering.LedEdition;
import org.ceiba.sessions.Sessions;
import org.ceiba.sessions.UpcomingSession;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.Param;

/** Page {@code /facilitate}: a month of my sessions, what comes next, what waits for me. */
@Named
@RequestScoped
public class SchedulePage {

    private static final int NEXT = 8;

    @Inject
    private Sessions sessions;

    @Inject
    private Editions editions;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "month")
    private String asked;

    private Month month;
    private List<UpcomingSession> next;
    private List<UpcomingSession> unrecorded;
    private List<LedEdition> led;

    @PostConstruct
    void begin() {
        ZoneId zone = reader.getZone();
        YearMonth shown = Month.asked(asked, clock, zone);
        month = new Month(
                shown,
                LocalDate.now(clock.withZone(zone)),
                zone,
                reader.getLocale(),
                sessions.toFacilitate(Month.begin(shown, zone), Month.end(shown, zone)));
        next = sessions.nextToFacilitate(NEXT);
        unrecorded = sessions.unrecorded();
        led = editions.led();
    }

    public Month getMonth() {
        return month;
    }

    public List<UpcomingSession> getNext() {
        return next;
    }

    /** Sessions that were held and have no attendance yet. */
    public List<UpcomingSession> getUnrecorded() {
        return unrecorded;
    }

    public List<LedEdition> getLed() {
        return led;
    }
}
