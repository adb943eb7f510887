package org.ceiba.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ceiba.shared.Texts;

/**
 * A list of people that was brought in, or tried.
 *
 * @param edition its key; null where the list brings people alone
 * @param state {@code running}, {@code done} or {@code undone}
 * @param errors in the order of the file; rejected lines, and what was left out of the whole
 * @param endedAt null while it runs
 * @param appliable whether this is a dry run whose file is still kept, so that it can be applied
 */
public record ImportRow(
        UUID id,
        String edition,
        String fileName,
        String state,
        boolean dryRun,
        int rowsDone,
        int rowsTotal,
        int created,
        int changed,
        int unchanged,
        int rejected,
        List<LineError> errors,
        Instant startedAt,
        Instant endedAt,
        boolean appliable) {

    /**
     * Why a line was rejected.
     *
     * @param row number of the line in the file
     * @param field name of the column; null for the whole line
     * @param key of the message
     */
    public record LineError(int row, String field, String key, List<Object> arguments) {

        /** What is wrong and how to mend it, in that language. */
        public String message(String language) {
            return Texts.in(language, key, arguments.toArray());
        }
    }

    public boolean isRunning() {
        return state.equals("running");
    }

    /** How far it is, in percent. */
    public int getPercent() {
        return rowsTotal == 0 ? 100 : (int) (100L * rowsDone / rowsTotal);
    }
}
