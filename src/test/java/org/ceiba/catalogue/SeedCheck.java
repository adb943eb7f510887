package org.ceiba.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a course package lacks before it could be taught tomorrow; each hole names package, file and what is missing. */
final class SeedCheck {

    static final int SHORTEST = 400;
    static final int LONGEST = 900;
    static final int SHORTEST_GUIDE = 150;
    static final int SHORTEST_SECTION = 200;
    static final int TERMS = 8;
    static final int EASE = 50;

    private static final List<String> COMPLETE = List.of("es", "en");
    private static final List<String> ALL = List.of("es", "en", "fr", "pt");
    private static final Pattern IMAGE = Pattern.compile("<img[^>]*>");
    private static final Pattern ALT = Pattern.compile("alt=\"([^\"]{25,})\"");

    /** A course whose facts fix other numbers of modules than the usual four to six. */
    private static final Map<String, Integer> MODULES = Map.of("local-governance", 1);

    private final CoursePackage course;
    private final SeedPages pages;
    private final List<String> holes = new ArrayList<>();

    private SeedCheck(CoursePackage course) {
        this.course = course;
        this.pages = new SeedPages(course);
    }

    static List<String> holes(CoursePackage course) {
        SeedCheck check = new SeedCheck(course);
        check.languages();
        check.modules();
        COMPLETE.forEach(language -> {
            check.teaching(language);
            check.glossary(language);
            check.guides(language);
            check.kind(language);
            check.readability(language);
        });
        ALL.forEach(check::images);
        check.drawings();
        check.holes.addAll(SeedQuestions.holes(course));
        return check.holes;
    }

    private void languages() {
        if (!course.languages().equals(COMPLETE) || !course.partial().equals(List.of("fr", "pt"))) {
            hole("course.yaml", "languages are " + course.languages() + " and " + course.partial());
        }
        for (String language : ALL) {
            text(language + "/about.md", 60);
            if (pages.pages(language).isEmpty()) {
                hole(language, "not one page is there");
            }
        }
    }

    private void text(String file, int words) {
        pages.file(file)
                .ifPresentOrElse(
                        page -> {
                            if (page.words() < words) {
                                hole(file, page.words() + " words, fewer than " + words);
                            }
                        },
                        () -> hole(file, "is not there"));
    }

    private void modules() {
        if (!course.kind().equals("course")) {
            return;
        }
        int modules = course.modules().size();
        int usual = MODULES.getOrDefault(course.key(), 4);
        if (modules < usual || modules > 6) {
            hole("course.yaml", modules + " modules");
        }
        for (CoursePackage.Module module : course.modules()) {
            long count = module.items().stream()
                    .filter(item -> item.kind().equals("page"))
                    .count();
            if (count < 4 || count > 8) {
                hole("course.yaml", count + " pages in module " + module.key());
            }
            if (module.items().stream().noneMatch(item -> "check".equals(item.purpose()))) {
                hole("course.yaml", "no check in module " + module.key());
            }
        }
    }

    private void teaching(String language) {
        List<SeedPages.Page> taught = pages.pages(language);
        for (SeedPages.Page page : taught) {
            if (page.words() < SHORTEST || page.words() > LONGEST) {
                hole(page.file(), page.words() + " words, not " + SHORTEST + " to " + LONGEST);
            }
            blocks(page, course.kind().equals("course") ? List.of("case", "do", "source") : List.of("do", "source"));
        }
        if (taught.stream().noneMatch(page -> page.has("case"))) {
            hole(language, "no page has a case");
        }
        if (taught.stream().noneMatch(page -> page.html().contains("href=\"item:"))) {
            hole(language, "no page leads to another");
        }
        if (taught.stream().noneMatch(page -> page.html().contains("<img"))) {
            hole(language, "no page shows a diagram");
        }
    }

    private void blocks(SeedPages.Page page, List<String> blocks) {
        blocks.stream()
                .filter(block -> !page.has(block))
                .forEach(block -> hole(page.file(), "no block " + block.toUpperCase(java.util.Locale.ROOT)));
    }

    private void glossary(String language) {
        String file = language + "/glossary.md";
        long terms = pages.file(file)
                .map(page -> Pattern.compile("<p><strong>")
                        .matcher(page.html())
                        .results()
                        .count())
                .orElse(0L);
        if (terms < TERMS) {
            hole(file, terms + " terms, fewer than " + TERMS);
        }
    }

    /** Each session has a guide with minutes and at least three questions. */
    private void guides(String language) {
        for (CourseDefinition.PlannedSession session : course.definition().sessions()) {
            String file = language + "/sessions/" + session.key() + ".md";
            text(file, SHORTEST_GUIDE);
            pages.file(file).map(SeedPages.Page::html).ifPresent(html -> {
                if (!html.contains("min")) {
                    hole(file, "says no minutes");
                }
                if (html.chars().filter(c -> c == '?').count() < 3) {
                    hole(file, "fewer than three questions to ask");
                }
            });
        }
    }

    private void kind(String language) {
        switch (course.kind()) {
            case "forum" ->
                course.definition().sessions().stream()
                        .filter(panel -> panel.agenda().stream()
                                .noneMatch(line -> line.title().in(language).contains("?")))
                        .forEach(panel -> hole("course.yaml", "no questions in " + language + " for " + panel.key()));
            case "exchange" -> {
                if (pages.pages(language).stream().noneMatch(page -> page.html().contains("<table"))) {
                    hole(language, "no template is there");
                }
            }
            case "workshop" ->
                course.definition()
                        .validation()
                        .sections()
                        .forEach(section -> text(language + "/sections/" + section.key() + ".md", SHORTEST_SECTION));
            default -> {}
        }
    }

    private void readability(String language) {
        double ease = pages.readability(language).ease(language);
        if (ease < EASE) {
            hole(language, "reading ease " + Math.round(ease) + ", below " + EASE);
        }
    }

    private void images(String language) {
        for (SeedPages.Page page : pages.all(language)) {
            Matcher images = IMAGE.matcher(page.html());
            while (images.find()) {
                if (!ALT.matcher(images.group()).find()) {
                    hole(page.file(), "an image's alternative text says too little");
                }
            }
        }
        if (course.coverAlt().in(language).length() < 25) {
            hole("course.yaml", "the cover's alternative text says too little in " + language);
        }
    }

    private void drawings() {
        course.files().files().forEach((file, bytes) -> {
            String drawing = file.endsWith(".svg") ? new String(bytes, StandardCharsets.UTF_8) : "";
            if (drawing.length() > 8192) {
                hole(file, "is over 8 KB");
            }
            if (drawing.replace("http://www.w3.org/2000/svg", "")
                    .matches("(?s).*(<script|<style|href|url\\(|http).*")) {
                hole(file, "refers to something outside or runs something");
            }
        });
    }

    private void hole(String file, String what) {
        holes.add(course.key() + "/" + file + ": " + what);
    }
}
