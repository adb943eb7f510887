package org.ceiba.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "es, es",
        "Español, es",
        "espanol, es",
        "Spanish, es",
        "espagnol, es",
        "espanhol, es",
        " INGLÉS , en",
        "criollo haitiano, ht",
        "Haitian Creole, ht",
        "quechua, qu",
        "K’iche’, quc",
        "quiché, quc",
        "quc, quc"
    })
    void shouldFindALanguageByCodeOrNameInAnyLanguage(String written, String code) {
        assertThat(SpokenLanguages.find(written)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Klingon", "zz", "e", "español;inglés", "''"})
    void shouldFindNothingForWhatIsNoLanguage(String written) {
        assertThat(SpokenLanguages.find(written)).isEmpty();
    }

    @Test
    void shouldNameThemInTheReadersLanguage() {
        assertThat(Languages.ALL.stream()
                        .map(Languages::locale)
                        .map(reader -> SpokenLanguages.names(List.of("es", "en"), reader)))
                .containsExactly("español, inglés", "Spanish, English", "espagnol, anglais", "espanhol, inglês");
    }
}
