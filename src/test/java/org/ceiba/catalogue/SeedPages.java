package org.ceiba.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a package and its other texts, as the check looks at them. */
record SeedPages(CoursePackage course) {

    private static final Markdown.References UNASKED = new Markdown.References() {
        @Override
        public String image(int line, String path, String alt) {
            return "/media/x/" + path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public void item(int line, String key) {
            // the reader of packages looks at links
        }
    };

    /** A page in one language, by its file. */
    record Page(String file, String html, int words) {

        boolean has(String block) {
            return html.contains("block-" + block + "\"");
        }
    }

    List<CoursePackage.Item> items() {
        return course.modules().stream()
                .flatMap(module -> module.items().stream())
                .toList();
    }

    List<CoursePackage.Item> items(String kind) {
        return items().stream().filter(item -> item.kind().equals(kind)).toList();
    }

    /** What teaches: the items that are pages. */
    List<Page> pages(String language) {
        return course.modules().stream()
                .flatMap(module -> module.items().stream()
                        .filter(item -> item.kind().equals("page"))
                        .map(item -> file(language + "/" + module.key() + "/" + item.key() + ".md")))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Page> file(String path) {
        return Optional.ofNullable(course.files().files().get(path))
                .map(bytes -> Markdown.render(new String(bytes, StandardCharsets.UTF_8), UNASKED))
                .map(page -> new Page(path, page.html(), page.words()));
    }

    /** Every text in a language, of whatever sort. */
    List<Page> all(String language) {
        return course.files().files().keySet().stream()
                .filter(path -> path.startsWith(language + "/") && path.endsWith(".md"))
                .map(this::file)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The question files in a language, by path. */
    Map<String, String> questions(String language) {
        return course.files().files().entrySet().stream()
                .filter(file -> file.getKey().startsWith(language + "/")
                        && file.getKey().endsWith(".gift"))
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
    }

    Readability readability(String language) {
        return all(language).stream()
                .map(page -> Readability.of(language, page.html()))
                .reduce(Readability.NONE, Readability::and);
    }
}
