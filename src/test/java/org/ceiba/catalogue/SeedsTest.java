package org.ceiba.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The courses that travel with the program could be taught tomorrow. The table in {@code src/site/content.md} is written
 * anew with {@code mvn test -Dtest=SeedsTest -Dceiba.content=write}.
 */
class SeedsTest {

    private static final Path TABLE = Path.of("src/site/content.md");

    static Stream<String> seeds() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("seeds"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldHaveNoHole(String key) {
        assertThat(SeedCheck.holes(read(key)))
                .as("%s could be taught tomorrow", key)
                .isEmpty();
    }

    @Test
    void shouldStateLengthAndReadabilityAsMeasured() throws IOException {
        List<ContentTable.Row> measured =
                seeds().map(SeedsTest::read).flatMap(ContentTable::measure).toList();
        if ("write".equals(System.getProperty("ceiba.content"))) {
            Files.writeString(TABLE, ContentTable.write(measured));
        }
        String stated = Files.readString(TABLE);
        assertThat(measured.stream().filter(row -> !row.isNearlyIn(stated)))
                .as("measured otherwise than src/site/content.md says; write it anew with -Dceiba.content=write")
                .isEmpty();
    }

    @Test
    void shouldCountSyllablesAsTheyAreSpoken() {
        assertThat(Readability.syllables("es", "migración")).isEqualTo(3);
        assertThat(Readability.syllables("es", "país")).isEqualTo(2);
        assertThat(Readability.syllables("es", "ciudad")).isEqualTo(2);
        assertThat(Readability.syllables("en", "migration")).isEqualTo(3);
        assertThat(Readability.syllables("en", "placed")).isEqualTo(1);
        assertThat(Readability.syllables("en", "people")).isEqualTo(2);
        assertThat(Readability.syllables("fr", "commune")).isEqualTo(2);
        assertThat(Readability.syllables("pt", "migração")).isEqualTo(3);
    }

    private static CoursePackage read(String key) {
        PackageReader.Reading reading = PackageReader.read(PackageFiles.ofFolder(Path.of("seeds", key)));
        assertThat(reading.faults().stream().map(fault -> fault.in("en"))).isEmpty();
        return reading.course().orElseThrow();
    }
}
