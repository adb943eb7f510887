package org.ceiba.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt"})
    void shouldHaveEveryKeyInEachLanguage(String language) {
        assertThat(new TreeSet<>(Texts.all(language).keySet()))
                .isEqualTo(new TreeSet<>(Texts.all("es").keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt"})
    void shouldUseTheSameArgumentsInEachLanguage(String language) {
        Map<String, String> texts = Texts.all(language);
        Texts.all("es").forEach((key, text) -> assertThat(arguments(texts.getOrDefault(key, "")))
                .as(language + " " + key)
                .isEqualTo(arguments(text)));
    }

    @Test
    void shouldHaveNoEmptyText() {
        Languages.ALL.forEach(language -> Texts.all(language)
                .forEach(
                        (key, text) -> assertThat(text).as(language + " " + key).isNotBlank()));
    }

    @Test
    void shouldWriteApostrophesAsTheyArePrinted() {
        Languages.ALL.forEach(language -> Texts.all(language)
                .forEach(
                        (key, text) -> assertThat(text).as(language + " " + key).doesNotContain("'")));
        assertThat(Texts.in("fr", "assessment.quiz.noneLeft", 1)).contains("d’essais");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
