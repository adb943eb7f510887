package org.ceiba.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ceiba.offering.Condition;
import org.ceiba.offering.EditionChange;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Quota;
import org.ceiba.people.StaffMember;
import org.ceiba.shared.DomainException;

/**
 * An edition as the API writes it. In a change, what is left out stays; {@code "seats": null} takes the limit away.
 *
 * @param staff null for who may not see it
 */
public record EditionBody(
        String key,
        String course,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> languages,
        Enrolment enrolment,
        JsonNode seats,
        List<Quota> quotas,
        List<Condition> completion,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Staff> staff,
        String state,
        String timeZone) {

    /** When and how people enrol. */
    public record Enrolment(Instant opensAt, Instant closesAt, String acceptance) {}

    /** Somebody with a role in the edition. */
    public record Staff(String email, String role) {}

    static EditionBody of(EditionFacts facts, List<StaffMember> staff) {
        return new EditionBody(
                facts.key(),
                facts.courseKey(),
                facts.startsOn(),
                facts.endsOn(),
                facts.languages(),
                new Enrolment(facts.opensAt(), facts.closesAt(), facts.acceptance()),
                facts.seats() == null ? NullNode.getInstance() : IntNode.valueOf(facts.seats()),
                facts.quotas(),
                facts.rule().conditions(),
                staff == null
                        ? null
                        : staff.stream()
                                .map(member -> new Staff(member.email(), member.role()))
                                .toList(),
                facts.state(),
                facts.timeZone());
    }

    EditionChange change() {
        return new EditionChange(
                key,
                course,
                startsOn,
                endsOn,
                languages,
                enrolment == null ? null : enrolment.opensAt(),
                enrolment == null ? null : enrolment.closesAt(),
                enrolment == null ? null : enrolment.acceptance(),
                limit(),
                timeZone,
                quotas,
                completion,
                staff == null
                        ? null
                        : staff.stream()
                                .map(member -> new StaffMember(member.email(), member.role(), null))
                                .toList(),
                state);
    }

    /** Null where seats are left out, empty for without limit. */
    private Optional<Integer> limit() {
        if (seats == null) {
            return null;
        }
        if (seats.isNull()) {
            return Optional.empty();
        }
        if (!seats.isInt()) {
            throw DomainException.invalid("seats", "api.fault.field", "seats");
        }
        return Optional.of(seats.intValue());
    }
}
