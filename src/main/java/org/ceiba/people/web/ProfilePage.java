package org.ceiba.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.people.Accounts;
import org.ceiba.people.People;
import org.ceiba.people.PersonRow;
import org.ceiba.people.Profile;
import org.ceiba.shared.web.Browser;

/** Page {@code /account}: what I say of myself, and my password. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private OpenSession session;

    @Inject
    private Browser browser;

    @Inject
    private ProfileForm form;

    private String email;
    private String oldPassword;
    private String password;

    @PostConstruct
    void begin() {
        PersonRow me = people.me();
        email = me.email();
        form.begin(me);
    }

    public void save() {
        Profile profile = form.profile();
        people.describeMe(profile);
        session.renew(profile.language(), profile.timeZone());
        browser.goSaying("/account?lang=" + profile.language(), "people.profile.saved");
    }

    public void changePassword() {
        session.begin(accounts.changePassword(oldPassword, password));
        browser.goSaying("/account", "people.profile.passwordChanged");
    }

    public ProfileForm getForm() {
        return form;
    }

    public String getEmail() {
        return email;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
