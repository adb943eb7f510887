package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.people.Accounts;

/** Page {@code /forgotten}: asks for a link to set a new password. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    private Accounts accounts;

    private String email;
    private boolean done;
    private String demoLink;

    public void send() {
        demoLink = accounts.forgotten(email).orElse(null);
        done = true;
    }

    public boolean isDone() {
        return done;
    }

    /** The link that would come by mail; null unless in demo mode. */
    public String getDemoLink() {
        return demoLink;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
