package org.ceiba.sessions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.ceiba.sessions.Sessions;
import org.ceiba.sessions.UpcomingSession;

/** Page {@code /facilitate}: the sessions that I lead, the coming ones first. */
@Named
@RequestScoped
public class SchedulePage {

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    private List<UpcomingSession> all;

    public List<UpcomingSession> getComing() {
        return all().stream()
                .filter(session -> session.session().endsAt().isAfter(clock.instant()))
                .toList();
    }

    public List<UpcomingSession> getPast() {
        return all().stream()
                .filter(session -> !session.session().endsAt().isAfter(clock.instant()))
                .toList();
    }

    private List<UpcomingSession> all() {
        if (all == null) {
            all = sessions.toFacilitate();
        }
        return all;
    }
}
