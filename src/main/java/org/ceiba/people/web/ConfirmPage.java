package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.people.Accounts;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/**
 * Page {@code /confirm/TOKEN}: one button, because programs that look into mails follow links, and would use this one up.
 */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    private Accounts accounts;

    @Inject
    private OpenSession session;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String token;

    @Inject
    @Param
    private String next;

    public void confirm() {
        session.begin(accounts.confirm(token));
        browser.goOn(next, "/learn");
    }
}
