package org.ceiba.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text files of a course package, language by language, with what they refer to. */
final class PackageTexts {

    /** A link to an item, to be looked at when all items are known. */
    private record ItemLink(String file, int line, String item) {}

    private final PackageFiles files;
    private final List<PackageFault> faults;
    private final Set<String> mentioned = new HashSet<>(Set.of("course.yaml"));
    private final List<ItemLink> links = new ArrayList<>();
    private List<String> complete = List.of();
    private List<String> all = List.of();

    PackageTexts(PackageFiles files, List<PackageFault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /**
     * @param complete languages in which every file must be there
     * @param all those and the partial ones
     */
    void expectIn(List<String> complete, List<String> all) {
        this.complete = complete;
        this.all = all;
    }

    /** The file as text; a byte that is no UTF-8 is a fault with its line. */
    String utf8(String path) {
        byte[] bytes = files.files().get(path);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            String lenient = new String(bytes, StandardCharsets.UTF_8);
            int at = Math.max(0, lenient.indexOf('\uFFFD'));
            int line = (int) lenient.substring(0, at)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            faults.add(new PackageFault(path, line, "catalogue.fault.utf8"));
            return lenient;
        }
    }

    /** The page's file in each language that has one, rendered. */
    Map<String, Markdown.Page> pages(String path, String course) {
        Map<String, Markdown.Page> pages = new LinkedHashMap<>();
        for (String language : all) {
            String file = language + "/" + path;
            if (present(file, language)) {
                pages.put(language, page(file, course));
            }
        }
        return pages;
    }

    /** The question file in each language that has one, as written. */
    Map<String, String> gift(String path) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String language : all) {
            String file = language + "/" + path;
            if (present(file, language)) {
                sources.put(language, utf8(file));
            }
        }
        return sources;
    }

    /** The course's own page and glossary. */
    Map<String, CoursePackage.About> about(String course) {
        Map<String, CoursePackage.About> texts = new LinkedHashMap<>();
        for (String language : all) {
            String about = present(language + "/about.md", language)
                    ? page(language + "/about.md", course).html()
                    : null;
            String glossary = language + "/glossary.md";
            mentioned.add(glossary);
            texts.put(
                    language,
                    new CoursePackage.About(
                            about,
                            files.files().containsKey(glossary)
                                    ? page(glossary, course).html()
                                    : null));
        }
        return texts;
    }

    /** A media file's path; a fault where the package has no such file. */
    String media(String file, int line, String path) {
        if (!path.isEmpty() && (!path.startsWith("media/") || !files.files().containsKey(path))) {
            faults.add(new PackageFault(file, line, "catalogue.fault.media", path));
        }
        return path;
    }

    /** Faults for links to items that the course does not have. */
    void itemReferences(Set<String> items) {
        links.stream()
                .filter(link -> !items.contains(link.item()))
                .forEach(link -> faults.add(
                        new PackageFault(link.file(), link.line(), "catalogue.fault.itemLink", link.item())));
    }

    /** Faults for files that nothing mentions. */
    void unmentioned() {
        files.files().keySet().stream()
                .filter(path -> !path.startsWith("media/") && !mentioned.contains(path))
                .forEach(path -> faults.add(new PackageFault(path, 0, "catalogue.fault.unmentioned")));
    }

    private boolean present(String file, String language) {
        mentioned.add(file);
        boolean there = files.files().containsKey(file);
        if (!there && complete.contains(language)) {
            faults.add(new PackageFault(file, 0, "catalogue.fault.missingFile"));
        }
        return there;
    }

    private Markdown.Page page(String file, String course) {
        return Markdown.render(utf8(file), new Markdown.References() {
            @Override
            public String image(int line, String path, String alt) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                if (!path.matches("(\\.\\./)+media/[a-z0-9-]+\\.[a-z0-9]+")
                        || !files.files().containsKey("media/" + name)) {
                    faults.add(new PackageFault(file, line, "catalogue.fault.media", path));
                    return null;
                }
                if (alt.isEmpty()) {
                    faults.add(new PackageFault(file, line, "catalogue.fault.alt", path));
                }
                return "/media/" + course + "/" + name;
            }

            @Override
            public void item(int line, String key) {
                links.add(new ItemLink(file, line, key));
            }
        });
    }
}
