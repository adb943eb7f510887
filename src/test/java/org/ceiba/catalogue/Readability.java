package org.ceiba.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How easily a text reads: sentences, words and syllables, and the reading ease that they give by the formula made for
 * the language. Headings, tables and lists of sources are left out, because nobody reads them as sentences.
 *
 * <ul>
 *   <li>en: Flesch (1948), 206.835 − 1.015 · words per sentence − 84.6 · syllables per word;
 *   <li>es: Fernández Huerta (1959), 206.84 − 1.02 · words per sentence − 60 · syllables per word (words per sentence, as
 *       Law showed in 2011, where the article printed sentences per hundred words);
 *   <li>fr: Kandel and Moles (1958), 207 − 1.015 · words per sentence − 73.6 · syllables per word;
 *   <li>pt: Martins, Ghiraldelo, Nunes and Oliveira (1996), Flesch's formula plus 42.
 * </ul>
 */
record Readability(int sentences, int words, int syllables) {

    static final Readability NONE = new Readability(0, 0, 0);

    private record Formula(double constant, double perSentence, double perWord) {}

    private static final Map<String, Formula> FORMULAS = Map.of(
            "en", new Formula(206.835, 1.015, 84.6),
            "es", new Formula(206.84, 1.02, 60),
            "fr", new Formula(207, 1.015, 73.6),
            "pt", new Formula(248.835, 1.015, 84.6));

    private static final Pattern LEFT_OUT = Pattern.compile(
            "<aside class=\"block block-source\">.*?</aside>|<table[^>]*>.*?</table>|<h\\d>.*?</h\\d>"
                    + "|<p class=\"block-title\">.*?</p>",
            Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");
    private static final Pattern STRONG = Pattern.compile("ã[oe]|õe|[aeoáéóàèòâêôãõíúäëïö]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúüàèìòùâêîôûãõäëïöœ]+");

    static Readability of(String language, String html) {
        String text = LEFT_OUT.matcher(html)
                .replaceAll(" ")
                .replaceAll("</(p|li)>", ". ")
                .replaceAll("<[^>]+>", "")
                .replaceAll("&#39;", "'")
                .replaceAll("&[#a-z0-9]+;", " ");
        List<String> sentences = Stream.of(text.split("[.!?…:;]+[”»\"')]*(\\s|$)"))
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
        return new Readability(
                sentences.size(),
                words.size(),
                words.stream().mapToInt(word -> syllables(language, word)).sum());
    }

    Readability and(Readability other) {
        return new Readability(sentences + other.sentences, words + other.words, syllables + other.syllables);
    }

    double wordsPerSentence() {
        return (double) words / sentences;
    }

    /** From 0, very hard, to 100, very easy. */
    double ease(String language) {
        Formula formula = FORMULAS.get(language);
        return formula.constant() - formula.perSentence() * wordsPerSentence() - formula.perWord() * syllables / words;
    }

    /** Spanish and Portuguese count nearly as they are written; English and French by the usual rules of thumb. */
    static int syllables(String language, String word) {
        return switch (language) {
            case "en" -> groups(word.replaceAll("(?<=[^laeiouy])e$|(?<=[^tdaeiouy])ed$|(?<=[^cszxhg])es$", ""));
            case "fr" -> groups(word.replaceAll("(?<=[^aeiouyéèê])(e|es|ent)$", ""));
            default ->
                VOWELS.matcher(word)
                        .results()
                        .mapToInt(group -> (int) Math.max(
                                1, STRONG.matcher(group.group()).results().count()))
                        .sum();
        };
    }

    private static int groups(String word) {
        return (int) Math.max(1, VOWELS.matcher(word).results().count());
    }
}
