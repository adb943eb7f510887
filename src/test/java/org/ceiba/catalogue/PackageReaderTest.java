package org.ceiba.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.ceiba.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageReaderTest {

    private static final String YAML =
            """
            format: 1
            key: small
            kind: course
            languages: [es]
            title: {es: Pequeño}
            summary: {es: Un curso}
            audience: {es: Todos}
            topics: [labour]
            hours: 2
            organisers:
              - {key: iom, short: {es: OIM}, name: {es: OIM}}
            modules:
              - key: one
                title: {es: Uno}
                aim: {es: Saber}
                hours: 2
                items:
                  - {key: first, kind: page, title: {es: Primera}, minutes: 5}
            completion:
              - {kind: items}
            """;

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("seeds"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("course.yaml"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldFindNoFaultInASeed(Path seed) {
        PackageReader.Reading reading = PackageReader.read(PackageFiles.ofFolder(seed));
        assertThat(reading.faults().stream().map(fault -> fault.in("en"))).isEmpty();
        assertThat(reading.course().orElseThrow().key())
                .isEqualTo(seed.getFileName().toString());
    }

    @Test
    void shouldReadASmallPackage() {
        PackageReader.Reading reading = read(YAML, "Hola **mundo**");
        assertThat(reading.faults()).isEmpty();
        CoursePackage course = reading.course().orElseThrow();
        assertThat(course.modules().get(0).items().get(0).html().get("es").html())
                .contains("<strong>mundo</strong>");
    }

    @Test
    void shouldNameFileAndLineOfEveryFaultAtOnce() {
        String yaml = YAML.replace("kind: course", "kind: curse").replace("hours: 2\norg", "hours: two\norg");
        PackageReader.Reading reading = read(yaml, "Una imagen\n\n![](../../media/none.svg)");
        assertThat(reading.faults())
                .extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.key())
                .containsExactly(
                        "course.yaml:3 catalogue.fault.yaml.oneOf",
                        "course.yaml:9 catalogue.fault.yaml.hours",
                        "es/one/first.md:3 catalogue.fault.media");
    }

    @Test
    void shouldNameTheLineWhenYamlIsMalformed() {
        assertThat(read(YAML + "  : [", "x").faults()).singleElement().satisfies(fault -> assertThat(fault.line())
                .isGreaterThan(15));
    }

    @Test
    void shouldNeverLetHtmlOfAnAuthorThrough() {
        String html = page("<script>alert(1)</script> [x](javascript:alert) <img src=x onerror=alert(1)>");
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("href=\"javascript")
                .doesNotContain("<img");
    }

    @Test
    void shouldTurnMarkedQuotesIntoAsides() {
        String html = page("> [!CASE] Una *oficina*\n> texto\n>\n> más\n\n> cita");
        assertThat(html)
                .contains("<aside class=\"block block-case\"><p class=\"block-title\">")
                .contains("<p>más</p>")
                .contains("<blockquote>");
    }

    @Test
    void shouldRefuseAPathThatLeavesThePackage() throws IOException {
        ByteArrayInputStream zip = zip("../../evil.md", "x");
        assertThatThrownBy(() -> PackageFiles.ofZip(zip))
                .isInstanceOf(DomainException.class)
                .hasMessage("catalogue.fault.path");
    }

    @Test
    void shouldRefuseAZipBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] zeros = new byte[PackageFiles.LARGEST_FILE];
            for (int i = 0; i < 12; i++) {
                zip.putNextEntry(new ZipEntry("media/zeros" + i + ".png"));
                zip.write(zeros);
            }
        }
        assertThatThrownBy(() -> PackageFiles.ofZip(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(DomainException.class)
                .hasMessage("catalogue.fault.zip.size");
    }

    @Property(tries = 200)
    void shouldRefuseWhatIsNoZip(@ForAll @Size(max = 200) byte[] bytes) {
        assertThatThrownBy(() -> PackageFiles.ofZip(new ByteArrayInputStream(bytes)))
                .isInstanceOf(DomainException.class);
    }

    @Property(tries = 100)
    void shouldComeBackFromItsZipByteForByte(@ForAll @Size(min = 1, max = 5) List<byte[]> contents) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("course.yaml", YAML.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < contents.size(); i++) {
            files.put("media/file" + i + ".png", contents.get(i));
        }
        PackageFiles there = new PackageFiles(files);
        PackageFiles back = PackageFiles.ofZip(new ByteArrayInputStream(there.toZip()));
        assertThat(back.sha256()).isEqualTo(there.sha256());
        assertThat(back.toZip()).isEqualTo(there.toZip());
    }

    private static String page(String markdown) {
        return read(YAML, markdown)
                .course()
                .orElseThrow()
                .modules()
                .get(0)
                .items()
                .get(0)
                .html()
                .get("es")
                .html();
    }

    private static PackageReader.Reading read(String yaml, String page) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("course.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        files.put("es/about.md", "Sobre el curso".getBytes(StandardCharsets.UTF_8));
        files.put("es/one/first.md", page.getBytes(StandardCharsets.UTF_8));
        return PackageReader.read(new PackageFiles(files));
    }

    private static ByteArrayInputStream zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
