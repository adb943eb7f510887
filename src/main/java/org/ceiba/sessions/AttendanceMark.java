package org.ceiba.sessions;

import java.util.Set;
import java.util.UUID;
import org.ceiba.shared.DomainException;

/**
 * Whether somebody was there.
 *
 * @param state present, absent or excused; somebody for whom there is no mark is "not recorded", never present
 * @param minutes attended, 0 to 1440; 0 for absent and excused
 */
public record AttendanceMark(UUID enrolment, String state, int minutes) {

    public static final String PRESENT = "present";

    private static final Set<String> STATES = Set.of(PRESENT, "absent", "excused");

    public AttendanceMark {
        if (state == null || !STATES.contains(state)) {
            throw DomainException.invalid("state", "sessions.fault.attendance", String.valueOf(state));
        }
        if (minutes < 0 || minutes > 1440) {
            throw DomainException.invalid("minutes", "sessions.fault.attended");
        }
        minutes = PRESENT.equals(state) ? minutes : 0;
    }
}
