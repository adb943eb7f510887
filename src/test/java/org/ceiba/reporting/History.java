package org.ceiba.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ceiba.enrolment.Crowd;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.enrolment.PeopleImports;
import org.ceiba.offering.EditionChange;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.PersonRow;
import org.ceiba.shared.DomainException;

/**
 * What may happen to the enrolments of a few editions: people apply, are accepted and declined, withdraw and complete, lists
 * of the past come in and are taken back, editions close and open again. The same seed makes the same history.
 */
@Dependent
class History {

    private static final List<String> COURSES = List.of("employment-counselors", "migrant-children");
    private static final List<String> COUNTRIES = List.of("HN", "GT", "MX");
    private static final List<String> STATUSES = List.of(
            "applied", "enrolled", "enrolled", "withdrawn", "completed", "completed", "not-completed", "declined");

    @Inject
    private Crowd crowd;

    @Inject
    private Editions editions;

    @Inject
    private Enrolments enrolments;

    @Inject
    private PeopleImports imports;

    @Inject
    private CurrentPerson current;

    private final List<EditionFacts> opened = new ArrayList<>();
    private final List<PersonRow> people = new ArrayList<>();
    private final List<UUID> enrolled = new ArrayList<>();
    private final List<UUID> imported = new ArrayList<>();
    private Random random;
    private int undone;

    /** Lets this many things happen; what the program refuses did not happen. */
    void happen(long seed, int steps) {
        random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            opened.add(
                    crowd.runningLong(COURSES.get(i / 2), i % 2 == 0 ? "automatic" : "chosen", i == 3 ? null : 3 + i));
        }
        for (int i = 0; i < 12; i++) {
            people.add(crowd.person(any(COUNTRIES), any(List.of("female", "male", "other"))));
        }
        for (int i = 0; i < steps; i++) {
            try {
                step();
            } catch (DomainException refused) {
                continue;
            }
        }
    }

    private void step() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                UUID me = current.id();
                try {
                    current.is(any(people).id(), null);
                    enrolled.add(enrolments.apply(any(opened).key()).id());
                } finally {
                    current.is(me, null);
                }
            }
            case 3 -> enrolments.accept(any(enrolled));
            case 4 -> enrolments.decline(any(enrolled), "No cumple el perfil");
            case 5 -> enrolments.withdraw(any(enrolled), "Cambió de trabajo");
            case 6 -> enrolments.complete(any(enrolled));
            case 7, 8 ->
                imported.add(imports.start(any(opened).key(), false, "past.csv", list())
                        .id());
            default -> {
                if (random.nextBoolean()) {
                    imports.undo(any(imported));
                    undone++;
                } else {
                    EditionFacts edition = any(opened);
                    become(edition, EditionFacts.CLOSED);
                    become(edition, EditionFacts.RUNNING);
                }
            }
        }
    }

    /** Some lines of the past: of people who are known, and of new ones. */
    private byte[] list() {
        StringBuilder list = new StringBuilder("email,given_name,family_name,country,sex,status,status_at\n");
        for (int i = random.nextInt(6); i >= 0; i--) {
            boolean known = random.nextBoolean();
            list.append(known ? any(people).email() : "past-" + random.nextInt(20) + "@historia.example")
                    .append(",Ana,Paz,")
                    .append(any(COUNTRIES))
                    .append(",female,")
                    .append(any(STATUSES))
                    .append(',')
                    .append(LocalDate.now().minusDays(1 + random.nextInt(40)))
                    .append('\n');
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void become(EditionFacts edition, String state) {
        editions.change(
                edition.key(),
                new EditionChange(null, null, null, null, null, null, null, null, null, null, null, null, null, state),
                null);
    }

    private <T> T any(List<T> some) {
        if (some.isEmpty()) {
            throw DomainException.notFound();
        }
        return some.get(random.nextInt(some.size()));
    }

    /** How many imports were taken back. */
    int undone() {
        return undone;
    }

    List<EditionFacts> editions() {
        return opened;
    }
}
