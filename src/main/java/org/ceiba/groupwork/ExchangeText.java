package org.ceiba.groupwork;

import java.time.LocalDate;
import java.util.List;
import org.ceiba.shared.Countries;
import org.ceiba.shared.DomainException;

/**
 * What is written down in an exchange.
 *
 * @param kind practice, improvement or commitment
 * @param country whose it is, ISO 3166-1 alpha-2
 * @param owner who looks after it
 * @param followUpOn when it is looked at again; a commitment has such a day, others may have none
 */
public record ExchangeText(
        String kind, String title, String description, String country, String owner, LocalDate followUpOn) {

    public static final List<String> KINDS = List.of("practice", "improvement", "commitment");
    public static final List<String> STATES = List.of("open", "under-way", "done", "dropped");

    private static final int SHORT = 200;
    private static final int LONG = 2000;

    public ExchangeText {
        if (!KINDS.contains(kind)) {
            throw DomainException.invalid("kind", "groupwork.fault.choose");
        }
        title = Wording.required("title", title, SHORT);
        description = Wording.required("description", description, LONG);
        owner = Wording.required("owner", owner, SHORT);
        if (!Countries.exists(country)) {
            throw DomainException.invalid("country", "groupwork.fault.choose");
        }
        if (kind.equals("commitment") && followUpOn == null) {
            throw DomainException.invalid("followUpOn", "groupwork.fault.followUp");
        }
    }
}
