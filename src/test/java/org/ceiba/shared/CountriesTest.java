package org.ceiba.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "HN, HN",
        "hn, HN",
        " hn , HN",
        "Honduras, HN",
        "México, MX",
        "mexico, MX",
        "Mexique, MX",
        "Estados Unidos, US",
        "United States, US",
        "États-Unis, US",
        "República Dominicana, DO",
        "Dominican Republic, DO",
        "CRI, CR",
        "Cote d’Ivoire, CI"
    })
    void shouldFindACountryByCodeOrNameInAnyLanguage(String written, String code) {
        assertThat(Countries.find(written)).contains(code);
    }

    @Test
    void shouldFindNothingForWhatIsNoCountry() {
        assertThat(Countries.find("Atlantis")).isEmpty();
        assertThat(Countries.find("")).isEmpty();
        assertThat(Countries.find(null)).isEmpty();
    }
}
