package org.ceiba.sessions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.ceiba.catalogue.PackageText;
import org.ceiba.sessions.AttendanceMark;
import org.ceiba.sessions.AttendanceRow;
import org.ceiba.sessions.Attendances;
import org.ceiba.sessions.CoursePlan;
import org.ceiba.sessions.SessionRow;
import org.ceiba.sessions.Sessions;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /facilitate/EDITION/sessions/SESSION}: what one needs while the session runs. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    private Sessions sessions;

    @Inject
    private Attendances attendances;

    @Inject
    private CoursePlan plan;

    @Inject
    private Reader reader;

    @Inject
    private Browser browser;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param(name = "session")
    private String id;

    private SessionRow session;
    private List<AttendanceRow> sheet;
    private PackageText guide;

    @PostConstruct
    void begin() {
        session = sessions.forStaff(Ids.parse(id));
        sheet = attendances.sheet(session.id());
        guide = plan.guide(session, reader.getLanguage()).orElse(null);
    }

    public void cancel() {
        sessions.cancel(session.id());
        browser.goSaying("/facilitate/" + edition + "/sessions/" + id, "sessions.session.cancelled");
    }

    public SessionRow getSession() {
        return session;
    }

    public String getEdition() {
        return edition;
    }

    /** Whether its time has passed. */
    public boolean isOver() {
        return session.endsAt().isBefore(clock.instant());
    }

    /** For who leads it; null where the course has none. */
    public PackageText getGuide() {
        return guide;
    }

    /** How many take part, and how many of them are recorded as present. */
    public int getPeople() {
        return sheet.size();
    }

    public long getPresent() {
        return sheet.stream()
                .filter(row -> AttendanceMark.PRESENT.equals(row.state()))
                .count();
    }
}
