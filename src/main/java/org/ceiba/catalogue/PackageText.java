package org.ceiba.catalogue;

import java.util.Map;

/**
 * A text of a course package that is no item: a section of a document that a workshop validates, the guide of a session,
 * the glossary.
 *
 * @param language in which it is, which is not always the one that was asked for
 * @param html rendered and sanitised
 */
public record PackageText(String language, String html) {

    /** Its headings are those of a part: it stands below a heading of the page that shows it. */
    static PackageText of(String course, String language, String markdown) {
        return new PackageText(
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
                        .html()
                        .replace("<h3", "<h4")
                        .replace("</h3>", "</h4>")
                        .replace("<h2", "<h3")
                        .replace("</h2>", "</h3>"));
    }

    /** The same with links to items that lead into the edition's room; without an edition they lead nowhere. */
    public PackageText linked(CourseOutline course, String edition) {
        return new PackageText(language, course.linked(html, edition));
    }

    /** By the section's key, of each the better of two languages. */
    static void put(Map<String, PackageText> texts, String key, PackageText text, String wanted) {
        texts.merge(key, text, (one, other) -> one.language().equals(wanted) ? one : other);
    }
}
