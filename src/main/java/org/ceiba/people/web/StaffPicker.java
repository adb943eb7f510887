package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ceiba.people.People;
import org.ceiba.people.PersonRow;

/** Finds staff while somebody types; what is chosen is an address, what is shown beside it is a name. */
@Named
@RequestScoped
public class StaffPicker {

    @Inject
    private People people;

    private final Map<String, String> names = new HashMap<>();

    public List<String> suggest(String typed) {
        List<PersonRow> found = people.suggestStaff(typed);
        found.forEach(person -> names.put(person.email(), person.name()));
        return found.stream().map(PersonRow::email).toList();
    }

    /** Name of a suggested address; empty for any other. */
    public String name(String email) {
        return names.getOrDefault(email, "");
    }
}
