package org.ceiba.catalogue;

import java.util.Map;

/**
 * The text of a section of a document that a workshop validates.
 *
 * @param language in which it is, which is not always the one that was asked for
 * @param html rendered and sanitised
 */
public record SectionText(String language, String html) {

    static SectionText of(String course, String language, String markdown) {
        return new SectionText(
                language,
                Markdown.render(markdown, new Markdown.References() {
                            @Override
                            public String image(int line, String path, String alt) {
                                return "/media/" + course + path.substring(path.lastIndexOf('/'));
                            }

                            @Override
                            public void item(int line, String key) {
                                // Links were looked at when the package was read.
                            }
                        })
                        .html());
    }

    /** By the section's key, of each the better of two languages. */
    static void put(Map<String, SectionText> texts, String key, SectionText text, String wanted) {
        texts.merge(key, text, (one, other) -> one.language().equals(wanted) ? one : other);
    }
}
