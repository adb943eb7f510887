package org.ceiba.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.enrolment.EditionOffer;
import org.ceiba.enrolment.EditionOffers;
import org.ceiba.enrolment.EnrolmentRow;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.web.Browser;
import org.omnifaces.cdi.Param;

/** Page {@code /editions/EDITION/apply}: apply with one press, and read what comes next. */
@Named
@RequestScoped
public class ApplyPage {

    @Inject
    private EditionOffers offers;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentPerson current;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String edition;

    private EditionOffer offer;

    @PostConstruct
    void begin() {
        offer = offers.offer(edition);
    }

    public void apply() {
        current.id();
        EnrolmentRow row = enrolments.apply(edition);
        boolean inside = "enrolled".equals(row.state()) || "completed".equals(row.state());
        browser.goSaying(inside ? "/learn/" + edition : "/editions/" + edition, "enrolment.apply.done." + row.state());
    }

    public EditionOffer getOffer() {
        return offer;
    }
}
