package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ceiba.people.Accounts;
import org.ceiba.people.People;
import org.ceiba.people.PersonFile;
import org.ceiba.people.Role;
import org.ceiba.people.Roles;
import org.ceiba.shared.Countries;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /admin/people/ID}: one person, the account, the roles, and what was done. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private People people;

    @Inject
    private Roles roles;

    @Inject
    private Accounts accounts;

    @Inject
    private Reader reader;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String person;

    private PersonFile file;
    private String role = Role.FACILITATOR.code();
    private String edition;
    private String[] countries = {};
    private String otherCountry;

    public PersonFile getFile() {
        if (file == null) {
            file = people.file(id());
        }
        return file;
    }

    public void give() {
        Stream<String> other = otherCountry == null || otherCountry.isEmpty() ? Stream.of() : Stream.of(otherCountry);
        roles.give(
                id(),
                Role.of(role),
                edition,
                Stream.concat(Stream.of(countries), other).toList());
        done("people.person.granted");
    }

    public void takeAway(UUID grant) {
        roles.takeAway(id(), grant);
        done("people.person.revoked");
    }

    public void endSessions() {
        accounts.endSessions(id());
        done("people.person.sessionsEnded");
    }

    private void done(String key) {
        browser.goSaying("/admin/people/" + id(), key);
    }

    private UUID id() {
        return Ids.parse(person);
    }

    /** Code to name. */
    public Map<String, String> getRoles() {
        Map<String, String> named = new LinkedHashMap<>();
        Arrays.asList(Role.FACILITATOR, Role.COORDINATOR, Role.ADMINISTRATOR)
                .forEach(one -> named.put(one.code(), Texts.in(reader.getLanguage(), "people.role." + one.code())));
        return named;
    }

    /** Code to name: the countries in which most coordinators work. */
    public Map<String, String> getNearCountries() {
        Map<String, String> near = new LinkedHashMap<>(Countries.named(reader.getLocale()));
        near.keySet().retainAll(Countries.RCM);
        return near;
    }

    /** Code to name: every other country. */
    public Map<String, String> getFarCountries() {
        Map<String, String> far = new LinkedHashMap<>(Countries.named(reader.getLocale()));
        Countries.RCM.forEach(far::remove);
        return far;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String[] getCountries() {
        return countries;
    }

    public void setCountries(String[] countries) {
        this.countries = countries;
    }

    public String getOtherCountry() {
        return otherCountry;
    }

    public void setOtherCountry(String otherCountry) {
        this.otherCountry = otherCountry;
    }
}
