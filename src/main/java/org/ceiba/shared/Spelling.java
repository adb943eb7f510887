package org.ceiba.shared;

import java.text.Normalizer;
import java.util.Locale;

/** How words are compared that people type in their own way. */
final class Spelling {

    private Spelling() {}

    /** The text without spaces around it, without accents and apostrophes, and in small letters. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'‘’ʼ]", "")
                .toLowerCase(Locale.ROOT);
    }
}
