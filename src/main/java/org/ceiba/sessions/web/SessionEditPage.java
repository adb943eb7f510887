package org.ceiba.sessions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.ceiba.catalogue.CourseDefinition.PlannedSession;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.web.ProfileForm;
import org.ceiba.sessions.CoursePlan;
import org.ceiba.sessions.SessionRow;
import org.ceiba.sessions.Sessions;
import org.ceiba.sessions.Whereabouts;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Pages to plan and to change a session, with the local hours of everybody who is enrolled beside the form. */
@Named
@RequestScoped
public class SessionEditPage {

    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 20;

    @Inject
    private Sessions sessions;

    @Inject
    private CoursePlan coursePlan;

    @Inject
    private Editions editions;

    @Inject
    private Browser browser;

    @Inject
    private Reader reader;

    @Inject
    private ProfileForm profile;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param(name = "session")
    private String id;

    /** Key of a session that the course plans, to begin with what it says. */
    @Inject
    @Param(name = "from")
    private String planned;

    private EditionFacts facts;
    private PlannedSession begunFrom;
    private List<CoursePlan.Step> steps;
    private SessionForm form;
    private List<Whereabouts> whereabouts;
    private List<HourRow> hours;
    private boolean despiteClashes;

    @PostConstruct
    void begin() {
        facts = editions.edition(edition);
        whereabouts = sessions.whereabouts(facts.id());
        steps = id == null ? coursePlan.steps(facts.id()) : List.of();
        if (id != null) {
            form = new SessionForm(reader.getLanguage(), sessions.forStaff(Ids.parse(id)));
        } else if (planned != null) {
            begunFrom = coursePlan.session(facts.id(), planned);
            form = new SessionForm(reader.getLanguage(), facts.timeZone(), begunFrom);
        } else {
            form = new SessionForm(reader.getLanguage(), facts.timeZone());
        }
    }

    public void save() {
        SessionRow saved = id == null
                ? sessions.plan(facts.id(), begunFrom, form.plan(), despiteClashes)
                : sessions.change(Ids.parse(id), form.plan(), despiteClashes);
        browser.goSaying("/facilitate/" + edition + "/sessions/" + saved.id(), "sessions.edit.saved");
    }

    /** For each starting hour of the day that is planned, what time it would be for whom. */
    public List<HourRow> getHours() {
        if (hours == null) {
            hours = HourRow.of(
                    form.day().orElse(facts.startsOn()), form.getTimeZone(), whereabouts, FIRST_HOUR, LAST_HOUR);
        }
        return hours;
    }

    /** What the course plans; nothing while a session is changed. */
    public List<CoursePlan.Step> getSteps() {
        return steps;
    }

    /** Key of the course's session that the form began with; null for none. */
    public String getPlanned() {
        return planned;
    }

    public List<Whereabouts> getWhereabouts() {
        return whereabouts;
    }

    public Map<String, String> getZones() {
        return profile.getZones();
    }

    public SessionForm getForm() {
        return form;
    }

    public String getEdition() {
        return edition;
    }

    public boolean isDespiteClashes() {
        return despiteClashes;
    }

    public void setDespiteClashes(boolean despiteClashes) {
        this.despiteClashes = despiteClashes;
    }
}
