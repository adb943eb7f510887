package org.ceiba.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ceiba.shared.Settings;

/** The accounts that must be there before anyone can sign in: the first administrator, and in demo mode the four of the demo. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FirstAccounts {

    /** Password of the demo's accounts. */
    public static final String DEMO_PASSWORD = "ceiba-demo";

    @Inject
    private PeopleRepository repository;

    @Inject
    private Passwords passwords;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @PostConstruct
    void open() {
        settings.text("CEIBA_ADMIN_EMAIL")
                .ifPresent(email -> account(
                        email,
                        settings.text("CEIBA_ADMIN_PASSWORD").orElse(null),
                        new Profile("Ceiba", "Administration", "CR", null, null, null, null, null),
                        Role.ADMINISTRATOR));
        if (settings.isDemo()) {
            account(
                    "admin@ceiba.example",
                    DEMO_PASSWORD,
                    demo("Ada", "Demo Admin", "CR", "international"),
                    Role.ADMINISTRATOR);
            account(
                    "coordinator@ceiba.example",
                    DEMO_PASSWORD,
                    demo("Carla", "Demo Coordinadora", "CR", "international"),
                    Role.COORDINATOR);
            account(
                    "facilitator@ceiba.example",
                    DEMO_PASSWORD,
                    demo("Fabio", "Demo Facilitador", "GT", "academia"),
                    Role.FACILITATOR);
            account(
                    "participant@ceiba.example",
                    DEMO_PASSWORD,
                    demo("Paula", "Demo Participante", "HN", "local-government"),
                    null);
        }
    }

    private static Profile demo(String givenName, String familyName, String country, String institutionType) {
        return new Profile(
                givenName,
                familyName,
                country,
                "GT".equals(country) ? "male" : "female",
                null,
                institutionType,
                "es",
                "America/Costa_Rica");
    }

    private void account(String email, String password, Profile profile, Role role) {
        EmailAddress address = new EmailAddress(email);
        if (repository.person(address).isPresent()) {
            return;
        }
        Person person = new Person(address, profile, clock.instant());
        Account account = new Account(person.id());
        account.protectWith(passwords.hash(password));
        account.confirm(clock.instant());
        repository.add(person);
        repository.add(account);
        if (role != null) {
            repository.add(new RoleGrant(person.id(), role, null, null, null, clock.instant()));
        }
    }
}
