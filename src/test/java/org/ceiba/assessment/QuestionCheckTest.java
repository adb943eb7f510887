package org.ceiba.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ceiba.catalogue.CoursePackageRead.QuestionSource;
import org.junit.jupiter.api.Test;

class QuestionCheckTest {

    @Test
    void shouldFindNothingWhenTranslationsAgree() {
        Map<String, QuestionSource> sources = new LinkedHashMap<>();
        sources.put("es/m/test.gift", new QuestionSource("test", "quiz", "es", "::a::¿Sí? {T}"));
        sources.put("en/m/test.gift", new QuestionSource("test", "quiz", "en", "::a::Yes? {T}"));
        sources.put("es/m/voice.gift", new QuestionSource("voice", "survey", "es", "::a::¿Qué tal? {}"));

        assertThat(QuestionCheck.faults(sources)).isEmpty();
    }

    @Test
    void shouldNameFileAndLineWhenSomethingIsWrong() {
        Map<String, QuestionSource> sources = new LinkedHashMap<>();
        sources.put("es/m/test.gift", new QuestionSource("test", "quiz", "es", "::a::¿Sí? {T}"));
        sources.put("en/m/test.gift", new QuestionSource("test", "quiz", "en", "::a::Yes? {F}"));
        sources.put("es/m/other.gift", new QuestionSource("other", "quiz", "es", "\n::b::¿Sí? {"));

        assertThat(QuestionCheck.faults(sources).stream().map(fault -> fault.in("en")))
                .containsExactly(
                        "en/m/test.gift:1 Question a does not agree with the one in the course’s first language: kind, number"
                                + " of options and right ones must be the same, in the same order.",
                        "es/m/other.gift:2 In question b, the opening brace is not closed before the blank line.");
    }
}
