package org.ceiba.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ceiba.enrolment.Desk;
import org.ceiba.enrolment.Desks;
import org.ceiba.offering.EditionChange;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /coordinate/editions/KEY}: the desk of an edition; its state is changed here, and people are told things. */
@Named
@RequestScoped
public class DeskPage {

    @Inject
    private Desks desks;

    @Inject
    private Editions editions;

    @Inject
    private CurrentPerson current;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String edition;

    private Desk desk;
    private String title;
    private String body;

    public Desk getDesk() {
        if (desk == null) {
            desk = desks.desk(edition);
        }
        return desk;
    }

    /** Whether the reader also leads its sessions. */
    public boolean isLed() {
        return current.access().mayLead(getDesk().edition().id());
    }

    /** States that the edition can go on to, the usual one first. */
    public List<String> getNextStates() {
        return switch (getDesk().edition().state()) {
            case EditionFacts.DRAFT -> List.of(EditionFacts.OPEN);
            case EditionFacts.OPEN -> List.of(EditionFacts.RUNNING, EditionFacts.DRAFT);
            case EditionFacts.RUNNING -> List.of(EditionFacts.CLOSED);
            default -> List.of(EditionFacts.RUNNING);
        };
    }

    public void become(String state) {
        editions.change(edition, EditionChange.toState(state), null);
        browser.goSaying("/coordinate/editions/" + edition, "enrolment.desk.stateChanged");
    }

    public void announce() {
        editions.announce(
                edition,
                Optional.ofNullable(title).orElse(""),
                Optional.ofNullable(body).orElse(""));
        browser.goSaying("/coordinate/editions/" + edition, "enrolment.desk.announced");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
