package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.ceiba.people.Accounts;
import org.ceiba.people.SignedIn;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Pages {@code /sign-in} and {@code /sign-out}. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private Accounts accounts;

    @Inject
    private OpenSession session;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String next;

    private String email;
    private String password;

    /** Opens the session and goes on to where the person wanted to be. */
    public void signIn() {
        Optional<SignedIn> signedIn = accounts.signIn(email, password, browser.networkAddress());
        if (signedIn.isPresent()) {
            session.begin(signedIn.get());
            browser.goOn(next, "/learn");
        } else {
            browser.error(null, "people.signIn.failed");
        }
    }

    public void signOut() {
        session.end();
        browser.goSaying("/", "people.signOut.done");
    }

    public String getNext() {
        return next;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
