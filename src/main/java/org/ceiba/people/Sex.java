package org.ceiba.people;

import java.util.Arrays;
import java.util.Optional;

/** A person's sex, where it is stated; asked for because organisers report on it, and never required. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER;

    /** As the database and the API write it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The sex with this code; absent where there is none. */
    public static Optional<Sex> find(String code) {
        return Arrays.stream(values()).filter(sex -> sex.code().equals(code)).findFirst();
    }
}
