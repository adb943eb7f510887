package org.ceiba.sessions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ceiba.people.CurrentPerson;
import org.ceiba.sessions.Sessions;
import org.ceiba.sessions.UpcomingSession;

/** Page {@code /calendar}: what is coming up, for everybody. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentPerson current;

    private List<UpcomingSession> upcoming;
    private String feed;

    public List<UpcomingSession> getUpcoming() {
        if (upcoming == null) {
            upcoming = sessions.upcoming();
        }
        return upcoming;
    }

    /** Address of the reader's own calendar feed; null for somebody without an account. */
    public String getFeed() {
        if (feed == null && current.isSignedIn()) {
            feed = "/api/v1/calendar/" + sessions.myFeed() + ".ics";
        }
        return feed;
    }
}
