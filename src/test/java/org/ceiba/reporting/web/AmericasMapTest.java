package org.ceiba.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AmericasMapTest {

    private static final Pattern ID = Pattern.compile("<path id=\"([A-Z]{2})\" d=\"M[^\"]+Z\"/>");

    @Test
    void shouldNameEveryCountryThatTheFileOutlines() throws IOException {
        String file = Files.readString(Path.of("src/main/webapp/resources/images/americas.svg"));
        assertThat(ID.matcher(file).results().map(outline -> outline.group(1)))
                .containsExactlyElementsOf(AmericasMap.OUTLINED);
    }
}
