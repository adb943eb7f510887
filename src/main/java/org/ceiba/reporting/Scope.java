package org.ceiba.reporting;

import java.util.UUID;

/**
 * What a report is about: one edition, one course over all its editions, or everything.
 *
 * @param id of the edition or course; zeros for everything
 */
public record Scope(Kind kind, UUID id) {

    /** Kinds of scopes. */
    public enum Kind {
        EDITION,
        COURSE,
        EVERYTHING
    }

    static final UUID EVERYTHING_ID = new UUID(0, 0);

    public static final Scope EVERYTHING = new Scope(Kind.EVERYTHING, EVERYTHING_ID);

    public static Scope edition(UUID id) {
        return new Scope(Kind.EDITION, id);
    }

    public static Scope course(UUID id) {
        return new Scope(Kind.COURSE, id);
    }
}
