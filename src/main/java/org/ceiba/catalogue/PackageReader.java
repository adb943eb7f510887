package org.ceiba.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ceiba.shared.Languages;
import org.ceiba.shared.LocalText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a course package (the format is in {@code src/site/course-package.md}). All faults are gathered, each with file
 * and line; a package with any is not imported.
 */
final class PackageReader {

    private static final String YAML = "course.yaml";
    private static final Set<String> KINDS = Set.copyOf(CatalogueFilter.KINDS);
    static final Set<String> TOPICS = Set.copyOf(CatalogueFilter.TOPICS);
    private static final Set<String> ITEM_KINDS =
            Set.of("page", "video", "file", "quiz", "assignment", "survey", "package");
    private static final Set<String> PURPOSES = Set.of("check", "baseline", "final");
    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private final PackageFiles files;
    private final List<PackageFault> faults = new ArrayList<>();
    private final Set<String> itemKeys = new HashSet<>();
    private PackageTexts texts;
    private List<String> languages = List.of();
    private List<String> all = List.of();

    private PackageReader(PackageFiles files) {
        this.files = files;
    }

    /** What was read, and the faults that were seen; the course is absent where it could not be read at all. */
    record Reading(Optional<CoursePackage> course, List<PackageFault> faults) {}

    static Reading read(PackageFiles files) {
        PackageReader reader = new PackageReader(files);
        Optional<CoursePackage> course = reader.course();
        reader.faults.sort(Comparator.comparing(PackageFault::file).thenComparing(PackageFault::line));
        return new Reading(course, reader.faults);
    }

    private Optional<CoursePackage> course() {
        if (!files.files().containsKey(YAML)) {
            faults.add(new PackageFault(YAML, 0, "catalogue.fault.noYaml"));
            return Optional.empty();
        }
        texts = new PackageTexts(files, faults);
        Optional<Node> root = compose(texts.utf8(YAML));
        return root.map(node -> course(new YamlMap(node, faults)));
    }

    private Optional<Node> compose(String yaml) {
        try {
            Optional<Node> node = new Compose(LoadSettings.builder()
                            .setLabel(YAML)
                            .setMaxAliasesForCollections(0)
                            .setAllowDuplicateKeys(true)
                            .build())
                    .composeString(yaml);
            if (node.isEmpty()) {
                faults.add(new PackageFault(YAML, 1, "catalogue.fault.yaml.map"));
            }
            return node;
        } catch (MarkedYamlEngineException malformed) {
            int line =
                    malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.add(new PackageFault(YAML, line, "catalogue.fault.yaml", String.valueOf(malformed.getProblem())));
        } catch (YamlEngineException malformed) {
            faults.add(new PackageFault(YAML, 0, "catalogue.fault.yaml", String.valueOf(malformed.getMessage())));
        }
        return Optional.empty();
    }

    private CoursePackage course(YamlMap yaml) {
        yaml.only(
                "format",
                "key",
                "kind",
                "languages",
                "partial",
                "title",
                "summary",
                "audience",
                "topics",
                "hours",
                "cover",
                "coverAlt",
                "organisers",
                "modules",
                "sessions",
                "groupwork",
                "exchange",
                "validation",
                "campaigns",
                "completion");
        if (yaml.number("format", 1, 1) != 1) {
            yaml.fault(yaml.line("format"), "catalogue.fault.format");
        }
        languages = languages(yaml, "languages");
        List<String> partial = languages(yaml, "partial");
        all = new ArrayList<>(languages);
        all.addAll(partial);
        if (languages.isEmpty() || new HashSet<>(all).size() < all.size()) {
            yaml.fault(yaml.line("languages"), "catalogue.fault.languages");
            languages = languages.isEmpty() ? List.of(Languages.DEFAULT) : languages;
            all = all.stream().distinct().toList();
        }
        texts.expectIn(languages, all);
        String key = key(yaml);
        List<CoursePackage.Module> modules = yaml.list("modules", map -> module(map, key));
        unique(yaml, modules.stream().map(CoursePackage.Module::key).toList(), "modules");
        CourseDefinition definition = new DefinitionReader(texts, all).read(yaml);
        CoursePackage course = new CoursePackage(
                files,
                key,
                yaml.oneOf("kind", KINDS, null),
                languages,
                partial,
                yaml.localText("title", all),
                yaml.localText("summary", all),
                yaml.localText("audience", all),
                topics(yaml),
                yaml.hours("hours"),
                yaml.optional("cover")
                        .map(path -> texts.media(YAML, yaml.line("cover"), path))
                        .orElse(null),
                yaml.has("cover") ? yaml.localText("coverAlt", all) : LocalText.of(languages.get(0), ""),
                modules,
                definition,
                texts.about(key));
        pairs(yaml, modules);
        conditions(yaml, modules, definition);
        texts.itemReferences(itemKeys);
        texts.unmentioned();
        return course;
    }

    private String key(YamlMap yaml) {
        String key = yaml.text("key");
        if (!key.isEmpty() && (!key.matches(KEY) || key.length() > 64)) {
            yaml.fault(yaml.line("key"), "catalogue.fault.key", key);
        }
        return key;
    }

    private List<String> languages(YamlMap yaml, String key) {
        List<String> given = yaml.texts(key);
        given.stream()
                .filter(language -> !Languages.ALL.contains(language))
                .forEach(language -> yaml.fault(yaml.line(key), "people.fault.language", language));
        return given.stream().filter(Languages.ALL::contains).toList();
    }

    private List<String> topics(YamlMap yaml) {
        List<String> topics = yaml.texts("topics");
        topics.stream()
                .filter(topic -> !TOPICS.contains(topic))
                .forEach(topic -> yaml.fault(
                        yaml.line("topics"), "catalogue.fault.yaml.oneOf", "topics", topic, String.join(", ", TOPICS)));
        return topics;
    }

    private CoursePackage.Module module(YamlMap map, String course) {
        map.only("key", "title", "aim", "hours", "items");
        String key = key(map);
        return new CoursePackage.Module(
                key,
                map.localText("title", all),
                map.localText("aim", all),
                map.hours("hours"),
                map.list("items", item -> item(item, key, course)));
    }

    private CoursePackage.Item item(YamlMap map, String module, String course) {
        map.only(
                "key",
                "kind",
                "title",
                "minutes",
                "required",
                "purpose",
                "pairedWith",
                "attempts",
                "passScore",
                "url",
                "file",
                "peerReviews",
                "rubric");
        String key = key(map);
        if (!itemKeys.add(key)) {
            map.fault(map.line("key"), "catalogue.fault.yaml.twice", key);
        }
        String kind = map.oneOf("kind", ITEM_KINDS, null);
        boolean asks = kind.equals("quiz") || kind.equals("survey");
        String path = module + "/" + key + (asks ? ".gift" : ".md");
        String purpose = kind.equals("quiz") ? map.oneOf("purpose", PURPOSES, "check") : null;
        ItemSettings settings = new ItemSettings(
                kind.equals("video") ? map.text("url") : null,
                kind.equals("file") ? texts.media(YAML, map.line("file"), map.text("file")) : null,
                map.optionalNumber("peerReviews", 1, 10),
                map.has("rubric")
                        ? map.list(
                                "rubric",
                                line -> new ItemSettings.Criterion(
                                        line.text("key"), line.localText("title", all), line.number("points", 1, 100)))
                        : null);
        if (settings.url() != null && !settings.url().matches("https://[^\\s\"<>]+")) {
            map.fault(map.line("url"), "catalogue.fault.url");
        }
        return new CoursePackage.Item(
                key,
                kind,
                map.localText("title", all),
                map.number("minutes", 1, 10_000),
                map.flag("required", true),
                purpose,
                map.optional("pairedWith").orElse(null),
                map.optionalNumber("attempts", 1, 100),
                map.optionalNumber("passScore", 1, 100),
                settings,
                asks ? Map.of() : texts.pages(path, course),
                asks ? texts.gift(path) : Map.of());
    }

    private void unique(YamlMap yaml, List<String> keys, String where) {
        Set<String> seen = new HashSet<>();
        keys.stream()
                .filter(key -> !seen.add(key))
                .forEach(key -> yaml.fault(yaml.line(where), "catalogue.fault.yaml.twice", key));
    }

    /** A final test is paired with a quiz whose purpose is baseline. */
    private void pairs(YamlMap yaml, List<CoursePackage.Module> modules) {
        Map<String, CoursePackage.Item> items = items(modules);
        items.values().stream()
                .filter(item -> item.pairedWith() != null)
                .filter(item -> Optional.ofNullable(items.get(item.pairedWith()))
                        .filter(pair -> "baseline".equals(pair.purpose()))
                        .isEmpty())
                .forEach(item ->
                        yaml.fault(yaml.line("modules"), "catalogue.fault.pair", item.key(), item.pairedWith()));
    }

    private void conditions(YamlMap yaml, List<CoursePackage.Module> modules, CourseDefinition definition) {
        Set<String> moduleKeys = modules.stream().map(CoursePackage.Module::key).collect(Collectors.toSet());
        definition.completion().stream()
                .filter(condition -> condition.item() != null && !itemKeys.contains(condition.item())
                        || condition.module() != null && !moduleKeys.contains(condition.module()))
                .forEach(condition -> yaml.fault(
                        yaml.line("completion"),
                        "catalogue.fault.condition",
                        condition.item() != null ? condition.item() : condition.module()));
    }

    private static Map<String, CoursePackage.Item> items(List<CoursePackage.Module> modules) {
        return modules.stream()
                .flatMap(module -> module.items().stream())
                .collect(Collectors.toMap(
                        CoursePackage.Item::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
