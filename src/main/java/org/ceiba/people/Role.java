package org.ceiba.people;

/** What a person may be, beside being a participant, which everybody is. */
public enum Role {
    ADMINISTRATOR,
    COORDINATOR,
    FACILITATOR;

    /** As the database and the API write it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Reads what {@link #code} wrote. */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
