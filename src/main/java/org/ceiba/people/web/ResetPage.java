package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.people.Accounts;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /reset/TOKEN}: sets a new password and signs the person in. */
@Named
@RequestScoped
public class ResetPage {

    @Inject
    private Accounts accounts;

    @Inject
    private OpenSession session;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String token;

    private String password;

    public void reset() {
        session.begin(accounts.reset(token, password));
        browser.goSaying("/learn", "people.reset.done");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
