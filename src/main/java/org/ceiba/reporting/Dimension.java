package org.ceiba.reporting;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ceiba.shared.DomainException;

/** What a report can be grouped by. */
public enum Dimension {
    COUNTRY("country", "country"),
    SEX("sex", "sex"),
    INSTITUTION_TYPE("institutionType", "institution_type"),
    EDITION("edition", "edition_key");

    private final String code;
    private final String column;

    Dimension(String code, String column) {
        this.code = code;
        this.column = column;
    }

    /** As the API writes it. */
    public String code() {
        return code;
    }

    String column() {
        return column;
    }

    /**
     * Reads a list such as {@code country,sex}; by country where it is empty or null.
     *
     * @throws DomainException for what cannot be grouped by
     */
    public static List<Dimension> list(String codes) {
        if (codes == null || codes.isBlank()) {
            return List.of(COUNTRY);
        }
        Set<Dimension> dimensions = new LinkedHashSet<>();
        for (String code : codes.split(",")) {
            dimensions.add(Arrays.stream(values())
                    .filter(dimension -> dimension.code.equals(code.strip()))
                    .findFirst()
                    .orElseThrow(() -> DomainException.invalid("by", "reporting.fault.by", code)));
        }
        return List.copyOf(dimensions);
    }
}
