package org.ceiba.enrolment;

import java.util.List;

/**
 * What came of some lines.
 *
 * @param errors all of the import so far
 */
record ImportTally(int rows, int created, int changed, int unchanged, int rejected, List<ImportRow.LineError> errors) {

    static ImportTally of(int rows, ImportDraft draft, int rejected, List<ImportRow.LineError> errors) {
        return new ImportTally(
                rows, count(draft, "created"), count(draft, "changed"), count(draft, "unchanged"), rejected, errors);
    }

    private static int count(ImportDraft draft, String did) {
        return (int)
                draft.lines().stream().filter(line -> line.did().equals(did)).count();
    }
}
