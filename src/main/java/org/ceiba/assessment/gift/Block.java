package org.ceiba.assessment.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of one question, comments blanked out, escapes hidden.
 *
 * @param line of the file where it begins
 * @param objective from the comment before it; null for none
 */
record Block(String text, int line, String objective) {

    private static final Pattern OBJECTIVE = Pattern.compile("\\s*//\\s*objective\\s*:\\s*(\\S.*)");

    /** The blocks of a file: what blank lines separate. A comment may stand alone before its question. */
    static List<Block> of(String file) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String objective = null;
        int start = 0;
        String[] lines = file.replace("\uFEFF", "").split("\\R", -1);
        for (int i = 0; i <= lines.length; i++) {
            String line = i < lines.length ? lines[i] : "";
            boolean comment = line.stripLeading().startsWith("//");
            Matcher stated = OBJECTIVE.matcher(line);
            if (comment && stated.matches()) {
                objective = stated.group(1).strip();
            }
            boolean skipped = comment || line.startsWith("$CATEGORY");
            if (!line.isBlank() && !skipped) {
                start = text.isEmpty() ? i + 1 : start;
                text.append(Escapes.hide(line)).append('\n');
            } else if (line.isBlank() && !text.isEmpty()) {
                blocks.add(new Block(text.toString(), start, objective));
                text.setLength(0);
                objective = null;
            } else if (skipped && !text.isEmpty()) {
                text.append('\n');
            }
        }
        return blocks;
    }

    /** The file's line of a position in the text. */
    int lineAt(int position) {
        return line
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    Unreadable fault(int position, String reason, Object... arguments) {
        return new Unreadable(GiftFault.of(lineAt(position), reason, arguments));
    }

    /** Ends the reading of one question. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient GiftFault fault;

        private Unreadable(GiftFault fault) {
            super(fault.key());
            this.fault = fault;
        }

        GiftFault fault() {
            return fault;
        }
    }
}
