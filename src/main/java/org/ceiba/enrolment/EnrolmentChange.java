package org.ceiba.enrolment;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of one enrolment's state.
 *
 * @param from null where the enrolment begins with it
 * @param at when it holds from; earlier than now where history is brought in
 * @param country sex and institution type: as of the application; the latter two may be null
 * @param firstTimeEnrolled whether the person is enrolled by this for the first time in this edition; a completion that
 *     is brought in without an earlier enrolment counts as one
 */
public record EnrolmentChange(
        UUID enrolmentId,
        UUID editionId,
        UUID courseId,
        UUID personId,
        EnrolmentState from,
        EnrolmentState to,
        Instant at,
        String country,
        String sex,
        String institutionType,
        boolean firstTimeEnrolled) {}
