package org.ceiba.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A course package of five modules. Each has a page that everybody must read, two more pages and a quiz for who wants them: so an
 * item of each module completes the course, as in the peer's, and a module has the length of a real one.
 */
final class SyntheticCourse {

    static final String KEY = "bench-course";
    static final int MODULES = 5;

    private static final int PARAGRAPHS = 7;
    private static final List<String> LANGUAGES = List.of("es", "en");
    private static final String TEXT =
            """
            Este es un texto sintético que solo sirve para medir: tiene la longitud de una página real y ningún otro
            contenido. Quien lo lea encontrará **palabras destacadas**, [un enlace](https://example.org/) y frases de
            largo parecido a las de un curso, repartidas en párrafos que se distinguen por su número. La lectura de la
            página toma entre ocho y doce minutos a quien la lee con calma en un teléfono con mala conexión.
            """;

    private SyntheticCourse() {}

    static String module(int number) {
        return "module-" + number;
    }

    /** The page that a module asks for. */
    static String required(int module) {
        return "page-" + module + "-1";
    }

    /** Pages that a person marks and that complete nothing. */
    static List<String> optional(int module) {
        return List.of("page-" + module + "-2", "page-" + module + "-3");
    }

    /** The package as a zip. */
    static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            file(zip, "course.yaml", yaml());
            file(zip, "media/cover.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 9\"/>");
            for (String language : LANGUAGES) {
                file(zip, language + "/about.md", TEXT);
                for (int module = 1; module <= MODULES; module++) {
                    for (int page = 1; page <= 3; page++) {
                        file(zip, "%s/module-%d/page-%d-%d.md".formatted(language, module, module, page), page());
                    }
                    file(zip, "%s/module-%d/quiz-%d.gift".formatted(language, module, module), quiz(module));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void file(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(KEY + "/" + path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String yaml() {
        StringBuilder yaml = new StringBuilder(
                """
                format: 1
                key: %s
                kind: course
                languages: [es, en]
                title: %s
                summary: %s
                audience: %s
                topics: [governance]
                hours: 10
                cover: media/cover.svg
                coverAlt: %s
                organisers:
                  - {key: bench, short: %s, name: %s}
                modules:
                """
                        .formatted(
                                KEY,
                                text("Curso sintético para medir"),
                                text("Cinco módulos que solo sirven para medir."),
                                text("Nadie."),
                                text("Un rectángulo vacío."),
                                text("Medición"),
                                text("Organización sintética")));
        for (int module = 1; module <= MODULES; module++) {
            yaml.append("  - key: module-%d%n    title: %s%n    aim: %s%n    hours: 2%n    items:%n"
                    .formatted(module, text("Módulo " + module), text("Saber cuánto cuesta.")));
            for (int page = 1; page <= 3; page++) {
                yaml.append("      - {key: page-%d-%d, kind: page, title: %s, minutes: 10%s}%n"
                        .formatted(
                                module,
                                page,
                                text("Página %d.%d".formatted(module, page)),
                                page == 1 ? "" : ", required: false"));
            }
            yaml.append(
                    "      - {key: quiz-%d, kind: quiz, title: %s, minutes: 10, purpose: check, attempts: 3, required: false}%n"
                            .formatted(module, text("Repaso " + module)));
        }
        return yaml.append("sessions: []\ncompletion:\n  - {kind: items}\n").toString();
    }

    private static String text(String words) {
        return "{es: \"" + words + "\", en: \"" + words + "\"}";
    }

    private static String page() {
        StringBuilder page = new StringBuilder(TEXT);
        for (int i = 1; i <= PARAGRAPHS; i++) {
            page.append("\n## Parte ").append(i).append("\n\n").append(TEXT);
        }
        return page.append("\n> [!KEY] Para recordar\n> ")
                .append("Medir antes de cambiar.\n")
                .toString();
    }

    private static String quiz(int module) {
        StringBuilder quiz = new StringBuilder();
        for (int question = 1; question <= 5; question++) {
            quiz.append(
                    """
                    // objective: medir
                    ::q%d%02d::¿Cuál es la respuesta a la pregunta %d? {
                      =La primera #Así es.
                      ~La segunda #No es esta.
                      ~La tercera #Tampoco.
                    }

                    """
                            .formatted(module, question, question));
        }
        return quiz.toString();
    }
}
