package org.ceiba.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceiba.assessment.gift.GiftFile;

/** The table of what the packages hold and how easily they read, as {@code src/site/content.md} states it. */
final class ContentTable {

    private static final String INTRODUCTION =
            """
            # What the course packages hold, and how easily they read

            Measured by `SeedsTest`; written anew by `mvn test -Dtest=SeedsTest -Dceiba.content=write`.
            The same test names each hole of a package with its file, and fails on it.

            Words are those of all Markdown texts in a language; questions, those of all quizzes and surveys. Readability
            leaves out headings, tables and lists of sources. Colons and semicolons end a sentence, as Flesch counts. 60 to 70
            reads as plain prose, 50 to 60 as demanding prose for professionals; in es and en a package below 50 does not pass.

            | Language | Formula | Source |
            |---|---|---|
            | es | 206.84 − 1.02 · words per sentence − 60 · syllables per word | J. Fernández Huerta, *Medidas sencillas de lecturabilidad* (1959), with words per sentence as shown by G. Law, LINGUIST List 22.2332 (2011) |
            | en | 206.835 − 1.015 · words per sentence − 84.6 · syllables per word | R. Flesch, *A new readability yardstick*, Journal of Applied Psychology 32 (1948) |
            | fr | 207 − 1.015 · words per sentence − 73.6 · syllables per word | L. Kandel and A. Moles, adaptation of Flesch to French (1958) |
            | pt | 248.835 − 1.015 · words per sentence − 84.6 · syllables per word | T. Martins, C. Ghiraldelo, M. G. Nunes and O. Oliveira, *Readability formulas applied to textbooks in Brazilian Portuguese* (1996) |

            | Package | Language | Pages | Words | Questions | Words per sentence | Reading ease |
            |---|---|---:|---:|---:|---:|---:|
            """;

    private ContentTable() {}

    /** One package in one language. */
    record Row(
            String course, String language, int pages, int words, int questions, double wordsPerSentence, double ease) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %d | %d | %d | %.1f | %.0f |",
                    course,
                    language,
                    pages,
                    words,
                    questions,
                    wordsPerSentence,
                    ease);
        }

        /** Small mending of a text needs no new table: words within a tenth, reading ease within three points. */
        boolean isNearlyIn(String table) {
            Matcher stated = Pattern.compile("\\| `" + course + "` \\| " + language
                            + " \\| \\d+ \\| (\\d+) \\| \\d+ \\| [\\d.]+ \\| (-?\\d+) \\|")
                    .matcher(table);
            return stated.find()
                    && Math.abs(words - Integer.parseInt(stated.group(1))) <= words / 10
                    && Math.abs(ease - Integer.parseInt(stated.group(2))) <= 3;
        }
    }

    static Stream<Row> measure(CoursePackage course) {
        SeedPages pages = new SeedPages(course);
        return Stream.of("es", "en", "fr", "pt")
                .filter(language -> !pages.all(language).isEmpty())
                .map(language -> {
                    Readability readability = pages.readability(language);
                    return new Row(
                            course.key(),
                            language,
                            pages.pages(language).size(),
                            pages.all(language).stream()
                                    .mapToInt(SeedPages.Page::words)
                                    .sum(),
                            pages.questions(language).values().stream()
                                    .mapToInt(ContentTable::count)
                                    .sum(),
                            readability.wordsPerSentence(),
                            readability.ease(language));
                });
    }

    private static int count(String gift) {
        int quiz = GiftFile.quiz(gift).questions().size();
        return quiz > 0 ? quiz : GiftFile.survey(gift).questions().size();
    }

    static String write(List<Row> rows) {
        return INTRODUCTION + rows.stream().map(Row::line).collect(Collectors.joining("\n", "", "\n"));
    }
}
