package org.ceiba.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.enrolment.Applications;
import org.ceiba.enrolment.Decision;
import org.ceiba.enrolment.DecisionPreview;
import org.ceiba.enrolment.Desks;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.shared.Countries;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Page;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/**
 * Page {@code /coordinate/editions/KEY/applications}: chooses applications, sees what a decision would bring about, and
 * decides. Opens on those that wait for a decision.
 */
@Named
@RequestScoped
public class ApplicationsPage {

    private static final int ROWS = 25;
    private static final List<String> STATES =
            List.of("applied", "waiting", "enrolled", "declined", "withdrawn", "completed", "not-completed");

    @Inject
    private Desks desks;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param
    private String state;

    @Inject
    @Param
    private String country;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private Integer page;

    @Inject
    private Reader reader;

    private Applications applications;
    private List<ApplicationLine> lines;
    private DecisionPreview preview;
    private Decision decision;
    private String reason;
    private String email;

    public Applications getApplications() {
        if (applications == null) {
            applications = desks.applications(
                    edition,
                    EnrolmentState.find(getState()).orElse(null),
                    Countries.exists(country) ? country : null,
                    q == null || q.isBlank() ? null : q,
                    Page.number(page == null ? 1 : page, ROWS));
        }
        return applications;
    }

    /** The applications of this page of the list. */
    public List<ApplicationLine> getLines() {
        if (lines == null) {
            List<UUID> chosen = preview == null ? List.of() : getChosen();
            lines = getApplications().rows().rows().stream()
                    .map(row -> ApplicationLine.of(row, chosen, reader))
                    .toList();
        }
        return lines;
    }

    public List<String> getStates() {
        return STATES;
    }

    public String getState() {
        return state != null && (state.equals("all") || STATES.contains(state)) ? state : "applied";
    }

    /** Shows what would happen, before it does; what was ticked is ticked again. */
    public void preview(Decision wanted) {
        decision = wanted;
        preview = enrolments.preview(edition, getChosen(), wanted);
        lines = null;
    }

    public void accept() {
        decide(Decision.ACCEPT, "enrolment.applications.accepted");
    }

    public void decline() {
        decide(Decision.DECLINE, "enrolment.applications.declined");
    }

    private void decide(Decision made, String done) {
        enrolments.decide(edition, getChosen(), made, reason);
        browser.goSaying("/coordinate/editions/" + edition + "/applications?state=" + getState(), done);
    }

    /** Adds somebody who is known, by the address. */
    public void add() {
        enrolments.applyFor(edition, email);
        browser.goSaying("/coordinate/editions/" + edition + "/applications?state=all", "enrolment.applications.added");
    }

    /** The applications that were ticked. */
    public List<UUID> getChosen() {
        try {
            return Optional.ofNullable(browser.request().getParameterValues("chosen")).stream()
                    .flatMap(Arrays::stream)
                    .map(Ids::parse)
                    .distinct()
                    .toList();
        } catch (DomainException notAnId) {
            return List.of();
        }
    }

    /** How a state's badge is coloured. */
    public String kind(String state) {
        return ApplicationLine.kind(state);
    }

    /** Null before a decision was tried. */
    public DecisionPreview getPreview() {
        return preview;
    }

    public boolean isAccepting() {
        return decision == Decision.ACCEPT;
    }

    public String getCountry() {
        return country;
    }

    public String getQ() {
        return q;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
