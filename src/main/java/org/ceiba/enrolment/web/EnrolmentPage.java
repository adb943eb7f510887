package org.ceiba.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.enrolment.EnrolmentLists;
import org.ceiba.enrolment.EnrolmentStory;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.shared.Ids;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /coordinate/editions/KEY/people/ID}: one enrolment and what happened to it. */
@Named
@RequestScoped
public class EnrolmentPage {

    @Inject
    private EnrolmentLists lists;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param
    private String enrolment;

    private EnrolmentStory story;
    private String reason;

    public EnrolmentStory getStory() {
        if (story == null) {
            story = lists.story(Ids.parse(enrolment));
        }
        return story;
    }

    public boolean isAcceptable() {
        return "applied".equals(state()) || "declined".equals(state());
    }

    public boolean isDeclinable() {
        return "applied".equals(state()) || "waiting".equals(state());
    }

    public boolean isWithdrawable() {
        return isDeclinable() || "enrolled".equals(state());
    }

    private String state() {
        return getStory().row().state();
    }

    public void accept() {
        enrolments.accept(Ids.parse(enrolment));
        done("enrolment.applications.accepted");
    }

    public void decline() {
        enrolments.decline(Ids.parse(enrolment), reason);
        done("enrolment.applications.declined");
    }

    public void withdraw() {
        enrolments.withdraw(Ids.parse(enrolment), reason);
        done("enrolment.person.withdrawn");
    }

    private void done(String key) {
        browser.goSaying("/coordinate/editions/" + edition + "/people/" + enrolment, key);
    }

    public String getEdition() {
        return edition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
