package org.ceiba.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.enrolment.EditionOffer;
import org.ceiba.enrolment.EditionOffers;
import org.ceiba.enrolment.EnrolmentLists;
import org.ceiba.enrolment.EnrolmentRow;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.People;
import org.ceiba.people.PersonRow;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/**
 * Page {@code /editions/KEY/apply}: what happens when I press, what of me is used and why, one button; afterwards where
 * my application stands and what comes next.
 */
@Named
@RequestScoped
public class ApplyPage {

    @Inject
    private EditionOffers offers;

    @Inject
    private EnrolmentLists lists;

    @Inject
    private Enrolments enrolments;

    @Inject
    private People people;

    @Inject
    private CurrentPerson current;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String edition;

    private EditionOffer offer;
    private EnrolmentRow mine;
    private PersonRow me;

    public EditionOffer getOffer() {
        if (offer == null) {
            offer = offers.offer(edition);
        }
        return offer;
    }

    /** My own enrolment; null where I have none. */
    public EnrolmentRow getMine() {
        if (mine == null && getOffer().mine() != null) {
            mine = lists.mine(getOffer().facts().id()).orElse(null);
        }
        return mine;
    }

    /** Null for a stranger, who signs up or in first. */
    public PersonRow getMe() {
        if (me == null && current.isSignedIn()) {
            me = people.me();
        }
        return me;
    }

    /** Whether I may press: no application of mine is there, or it was withdrawn, and the window is open. */
    public boolean isPressable() {
        return getOffer().open() && (getMine() == null || getMine().state().equals("withdrawn"));
    }

    public boolean isWithdrawable() {
        return getMine() != null && getMine().state().matches("applied|waiting|enrolled");
    }

    public void apply() {
        enrolments.apply(edition);
        browser.go("/editions/" + edition + "/apply");
    }

    public void withdraw() {
        enrolments.withdraw(getMine().id(), null);
        browser.goSaying("/editions/" + edition + "/apply", "enrolment.apply.withdrawn");
    }
}
