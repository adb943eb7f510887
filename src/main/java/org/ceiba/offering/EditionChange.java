package org.ceiba.offering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ceiba.people.Profile;
import org.ceiba.people.StaffMember;

/**
 * What somebody asks an edition to be. Null leaves a part as it is, or, for a new edition, to what fits its course.
 *
 * @param course the course's key; only for a new edition
 * @param seats empty for without limit
 * @param completion null for the course's default rule in a new edition
 * @param staff the whole list, by address and role
 */
public record EditionChange(
        String key,
        String course,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> languages,
        Instant opensAt,
        Instant closesAt,
        String acceptance,
        Optional<Integer> seats,
        String timeZone,
        List<Quota> quotas,
        List<Condition> completion,
        List<StaffMember> staff,
        String state) {

    /** Nothing but another state. */
    public static EditionChange toState(String state) {
        return new EditionChange(null, null, null, null, null, null, null, null, null, null, null, null, null, state);
    }

    /** The plan of an edition that is changed like this. */
    EditionPlan onto(EditionPlan before) {
        return new EditionPlan(
                or(startsOn, before.startsOn()),
                or(endsOn, before.endsOn()),
                or(opensAt, before.opensAt()),
                or(closesAt, before.closesAt()),
                or(acceptance, before.acceptance()),
                seats == null ? before.seats() : seats.orElse(null),
                or(languages, before.languages()),
                or(timeZone, before.timeZone()),
                completion == null ? before.rule() : new CompletionRule(completion));
    }

    /** The plan of a new edition: who leaves out the window lets people enrol from now until the first day ends. */
    EditionPlan anew(List<String> courseLanguages, CompletionRule courseRule, Instant now) {
        String zone = or(timeZone, Profile.DEFAULT_ZONE);
        return new EditionPlan(
                startsOn,
                endsOn,
                or(opensAt, closesAt == null || closesAt.isAfter(now) ? now : closesAt.minusSeconds(1)),
                or(closesAt, startsOn == null ? null : lastMoment(startsOn, zone, or(opensAt, now))),
                or(acceptance, EditionFacts.AUTOMATIC),
                seats == null ? null : seats.orElse(null),
                or(languages, courseLanguages),
                zone,
                completion == null ? courseRule : new CompletionRule(completion));
    }

    private static Instant lastMoment(LocalDate day, String zone, Instant opensAt) {
        Instant end = ZoneId.getAvailableZoneIds().contains(zone)
                ? day.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant()
                : opensAt.plusSeconds(1);
        return end.isAfter(opensAt) ? end : opensAt.plusSeconds(1);
    }

    private static <T> T or(T wanted, T otherwise) {
        return wanted == null ? otherwise : wanted;
    }
}
