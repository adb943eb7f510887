package org.ceiba.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.people.Accounts;
import org.ceiba.shared.web.Param;

/** Page {@code /sign-up}: an account in one form; what comes next is said on the same page. */
@Named
@RequestScoped
public class SignUpPage {

    @Inject
    private Accounts accounts;

    @Inject
    private ProfileForm form;

    @Inject
    @Param
    private String next;

    private String email;
    private String password;
    private boolean done;
    private String demoLink;

    @PostConstruct
    void begin() {
        form.begin();
    }

    public void signUp() {
        demoLink = accounts.signUp(email, password, form.profile(), next).orElse(null);
        done = true;
    }

    /** Whether the form has been sent: the address now waits for its confirmation. */
    public boolean isDone() {
        return done;
    }

    /** The link that would come by mail; null unless in demo mode. */
    public String getDemoLink() {
        return demoLink;
    }

    public ProfileForm getForm() {
        return form;
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
