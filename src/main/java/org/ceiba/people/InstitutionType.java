package org.ceiba.people;

import java.util.Arrays;
import java.util.Optional;

/** What kind of institution a person comes from. */
public enum InstitutionType {
    GOVERNMENT,
    LOCAL_GOVERNMENT,
    CIVIL_SOCIETY,
    INTERNATIONAL,
    MEDIA,
    ACADEMIA,
    PRIVATE,
    COMMUNITY;

    /** As the database and the API write it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The type with this code; absent where there is none. */
    public static Optional<InstitutionType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
