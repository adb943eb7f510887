package org.ceiba.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ceiba.shared.LocalText;

/**
 * The parts of a course package that editions are made from: who organises it, the sessions it plans, its group work,
 * exchange, validation and campaigns, and the completion rule that its editions begin with. Null where it has no such
 * part.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseDefinition(
        List<Organiser> organisers,
        List<PlannedSession> sessions,
        Groupwork groupwork,
        Exchange exchange,
        Validation validation,
        List<Campaign> campaigns,
        List<DefaultCondition> completion) {

    /** An institution that offers the course. */
    public record Organiser(String key, LocalText name, LocalText shortName) {}

    /**
     * A session that each edition plans.
     *
     * @param languages between which it is interpreted; empty where it is not
     * @param guide whether the package has a facilitator's guide for it
     */
    public record PlannedSession(
            String key,
            LocalText title,
            int minutes,
            List<AgendaItem> agenda,
            List<Speaker> speakers,
            List<String> languages,
            boolean guide) {}

    public record AgendaItem(int minutes, LocalText title) {}

    /**
     * Who speaks: a person or an institution.
     *
     * @param institution null for none
     * @param country ISO 3166-1 alpha-2, null for none
     * @param role speaker, moderator or interpreter
     */
    public record Speaker(LocalText name, LocalText institution, String country, String role) {}

    public record Groupwork(List<String> perspectives, LocalText task) {}

    public record Exchange(Party host, List<Party> guests, List<String> collects) {}

    /** A country, and the unit of it, that takes part in an exchange. */
    public record Party(String country, LocalText unit) {}

    public record Validation(List<Section> sections) {}

    public record Section(String key, LocalText title) {}

    public record Campaign(String key, String country, LocalText title) {}

    /** A condition of the completion rule, as the package writes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DefaultCondition(String kind, String module, String item, Integer atLeast) {}
}
