package org.ceiba.groupwork;

import java.util.List;
import java.util.UUID;
import org.ceiba.enrolment.Insiders.Insider;
import org.ceiba.shared.LocalText;

/** A document that an edition validates section by section. */
public record ValidationView(Insider insider, List<Section> sections) {

    /** What somebody said about a section. */
    public record Word(String section, UUID person, String name, String country, Verdict verdict) {}

    /**
     * @param html its text, null where the package has none
     * @param language in which the text is
     * @param mine what the reader said, null before
     * @param words what everybody said
     */
    public record Section(String key, LocalText title, String html, String language, Verdict mine, List<Word> words) {

        public long count(String verdict) {
            return words.stream()
                    .filter(word -> word.verdict().kind().equals(verdict))
                    .count();
        }

        /** Those that say why. */
        public List<Word> getReasons() {
            return words.stream()
                    .filter(word -> word.verdict().reason() != null)
                    .toList();
        }
    }
}
