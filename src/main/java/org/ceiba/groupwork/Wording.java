package org.ceiba.groupwork;

import org.ceiba.shared.DomainException;

/** Texts that people write into group work: without surrounding space, not empty, not longer than there is room for. */
final class Wording {

    private Wording() {}

    static String required(String field, String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw DomainException.invalid(field, "groupwork.fault.text", longest);
        }
        return stripped;
    }
}
