package org.ceiba.enrolment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an enrolment stands, and where it may go from there. */
public enum EnrolmentState {
    APPLIED,
    WAITING,
    DECLINED,
    ENROLLED,
    WITHDRAWN,
    COMPLETED,
    NOT_COMPLETED;

    /** As the database and the API write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state with this code; absent where there is none. */
    public static Optional<EnrolmentState> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** Reads what {@link #code} wrote. */
    public static EnrolmentState of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** Whether somebody in this state takes a seat; who has completed keeps it. */
    public boolean holdsSeat() {
        return this == ENROLLED || this == COMPLETED || this == NOT_COMPLETED;
    }

    boolean mayBecome(EnrolmentState next) {
        return nexts().contains(next);
    }

    private Set<EnrolmentState> nexts() {
        return switch (this) {
            case APPLIED -> EnumSet.of(WAITING, DECLINED, ENROLLED, WITHDRAWN);
            case WAITING -> EnumSet.of(DECLINED, ENROLLED, WITHDRAWN);
            case DECLINED -> EnumSet.of(WAITING, ENROLLED);
            case WITHDRAWN -> EnumSet.of(APPLIED, WAITING, ENROLLED);
            case ENROLLED -> EnumSet.of(WITHDRAWN, COMPLETED, NOT_COMPLETED);
            case NOT_COMPLETED -> EnumSet.of(ENROLLED);
            case COMPLETED -> EnumSet.noneOf(EnrolmentState.class);
        };
    }
}
