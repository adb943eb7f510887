package org.ceiba.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void shouldBeADemoOnThisMachineAloneWhenNothingIsSet() {
        Settings settings = new Settings(Map.of("CEIBA_DB_URL", " "));

        assertThat(settings.home()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.baseUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.mode()).isEqualTo("demo");
        assertThat(settings.databaseUrl()).isEmpty();
    }

    @Test
    void shouldAskItselfOnTheLoopbackWhenItListensEverywhere() {
        Settings settings =
                new Settings(Map.of("CEIBA_HTTP_ADDRESS", "0.0.0.0", "CEIBA_BASE_URL", "https://ceiba.example"));

        assertThat(settings.localUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.baseUrl()).isEqualTo("https://ceiba.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "http", "80 80", "99999999999"})
    void shouldRefuseAPortThatIsNone(String port) {
        Settings settings = new Settings(Map.of("CEIBA_HTTP_PORT", port));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(settings::httpPort)
                .withMessageContaining("CEIBA_HTTP_PORT")
                .withMessageContaining(port);
    }

    @Test
    void shouldRefuseAModeThatThereIsNot() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(new Settings(Map.of("CEIBA_MODE", "prod"))::mode)
                .withMessageContaining("demo or production");
    }
}
