package org.ceiba.assessment.gift;

/**
 * Takes GIFT's escapes out of the way: a character after a backslash becomes one that means nothing to GIFT (of Unicode's
 * private use area) while the file is read, and itself again in the text that comes out.
 */
final class Escapes {

    private static final String ESCAPED = "~=#{}:\\n";
    private static final char FIRST = '\uE000';

    private Escapes() {}

    static String hide(String source) {
        StringBuilder hidden = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char next = i + 1 < source.length() ? source.charAt(i + 1) : 0;
            if (source.charAt(i) == '\\' && ESCAPED.indexOf(next) >= 0) {
                hidden.append((char) (FIRST + ESCAPED.indexOf(next)));
                i++;
            } else {
                hidden.append(source.charAt(i));
            }
        }
        return hidden.toString();
    }

    /** The text as a person reads it: wrapped lines joined, escapes resolved. */
    static String show(String hidden) {
        StringBuilder text = new StringBuilder(hidden.length());
        for (char c : hidden.strip().replaceAll("\\s+", " ").toCharArray()) {
            int escape = c - FIRST;
            if (escape < 0 || escape >= ESCAPED.length()) {
                text.append(c);
            } else {
                text.append(ESCAPED.charAt(escape) == 'n' ? '\n' : ESCAPED.charAt(escape));
            }
        }
        return text.toString().strip();
    }

    /** How an author writes a text so that none of it is taken for GIFT. */
    static String write(String text) {
        return text.replaceAll("[~=#{}:\\\\]", "\\\\$0").replace("\n", "\\n");
    }
}
