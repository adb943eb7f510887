package org.ceiba.enrolment;

import java.util.List;
import java.util.UUID;

/**
 * What an import does to one line's person.
 *
 * @param did created, changed or unchanged
 */
public record ImportedRow(
        int line, UUID person, UUID enrolment, String name, String did, List<ImportImage.Field> fields) {}
