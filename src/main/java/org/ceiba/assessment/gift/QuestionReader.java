package org.ceiba.assessment.gift;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one question: {@code ::name:: text { answers } more text}. */
final class QuestionReader {

    private static final Pattern NAME = Pattern.compile("\\s*::(.*?)::", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("\\s*\\[(html|moodle|markdown|plain)]");
    private static final String GAP = " _____ ";

    private final Block block;
    private final boolean survey;

    QuestionReader(Block block, boolean survey) {
        this.block = block;
        this.survey = survey;
    }

    Question read() {
        String text = block.text();
        Matcher name = NAME.matcher(text);
        if (!name.lookingAt() || name.group(1).isBlank()) {
            throw block.fault(0, "unnamed");
        }
        String shown = Escapes.show(name.group(1));
        if (shown.length() > GiftFile.LONGEST_NAME) {
            throw block.fault(0, "name.long", GiftFile.LONGEST_NAME);
        }
        int open = text.indexOf('{', name.end());
        int close = text.indexOf('}', name.end());
        if (open < 0) {
            throw block.fault(0, "unanswered", shown);
        }
        if (close < open) {
            throw block.fault(close < 0 ? open : close, close < 0 ? "open" : "close", shown);
        }
        int again = text.indexOf('{', open + 1);
        int twice = text.indexOf('}', close + 1);
        if (again >= 0 || twice >= 0) {
            throw block.fault(again >= 0 ? again : twice, "braces", shown);
        }
        return new AnswersReader(block, shown, survey).read(wording(name.end(), open, close, shown), open + 1, close);
    }

    private String wording(int start, int open, int close, String name) {
        String before = block.text().substring(start, open);
        Matcher format = FORMAT.matcher(before);
        if (format.lookingAt()) {
            if (!format.group(1).equals("plain")) {
                throw block.fault(start, "format", name, format.group(1));
            }
            before = before.substring(format.end());
        }
        String after = block.text().substring(close + 1);
        String wording = Escapes.show(after.isBlank() ? before : before + GAP + after);
        if (wording.isEmpty()) {
            throw block.fault(start, "wordless", name);
        }
        return wording;
    }
}
