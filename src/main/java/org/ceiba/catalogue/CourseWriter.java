package org.ceiba.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Json;

/**
 * Writes a package to the database: the files as they came, and the rows that are made from them. Modules and items keep
 * their identifiers by their keys; what is no longer in the package is retired, so that nobody's work hangs in the air.
 */
@Dependent
class CourseWriter {

    @Inject
    private CourseWriteRepository rows;

    @Inject
    private Clock clock;

    CourseImport write(CoursePackage course) {
        Optional<CourseWriteRepository.Known> known = rows.known(course.key());
        byte[] sha256 = course.files().sha256();
        if (known.isPresent() && java.util.Arrays.equals(known.get().sha256(), sha256)) {
            return new CourseImport(course.key(), CourseImport.UNCHANGED);
        }
        UUID id = known.map(CourseWriteRepository.Known::id).orElseGet(Ids::next);
        rows.course(
                id,
                known.isPresent(),
                List.of(
                        course.key(),
                        course.kind(),
                        String.join(",", course.languages()),
                        String.join(",", course.partial()),
                        String.join(",", course.topics()),
                        course.hours(),
                        Optional.ofNullable(course.cover()).orElse(""),
                        sha256,
                        Json.write(course.definition())),
                clock.instant());
        texts(id, course);
        files(id, course.files());
        modules(id, course);
        return new CourseImport(course.key(), known.isPresent() ? CourseImport.CHANGED : CourseImport.CREATED);
    }

    private void texts(UUID id, CoursePackage course) {
        rows.clear("course_text", "course_id", id);
        for (String language : all(course)) {
            CoursePackage.About about = course.texts().get(language);
            rows.insert(
                    "course_text",
                    "course_id, language, title, summary, audience, cover_alt, about, glossary",
                    Ids.bytes(id),
                    language,
                    course.title().in(language),
                    course.summary().in(language),
                    course.audience().in(language),
                    course.coverAlt().in(language),
                    about == null ? null : about.about(),
                    about == null ? null : about.glossary());
        }
    }

    private void files(UUID id, PackageFiles files) {
        rows.clear("course_file", "course_id", id);
        files.files()
                .forEach((path, content) -> rows.insert(
                        "course_file",
                        "course_id, path, media_type, size, sha256, content",
                        Ids.bytes(id),
                        path,
                        MediaTypes.of(path),
                        content.length,
                        PackageFiles.sha256(content),
                        content));
    }

    private void modules(UUID course, CoursePackage source) {
        Map<String, UUID> modules = rows.keys("module", "module_key", course);
        Map<String, UUID> items = rows.keys("item", "item_key", course);
        rows.retire("item", course);
        rows.retire("module", course);
        int position = 0;
        for (CoursePackage.Module module : source.modules()) {
            UUID id = modules.getOrDefault(module.key(), Ids.next());
            rows.upsert(
                    "module",
                    "id, course_id, module_key, position, hours, retired",
                    Ids.bytes(id),
                    Ids.bytes(course),
                    module.key(),
                    position++,
                    module.hours(),
                    false);
            rows.clear("module_text", "module_id", id);
            for (String language : all(source)) {
                rows.insert(
                        "module_text",
                        "module_id, language, title, aim",
                        Ids.bytes(id),
                        language,
                        module.title().in(language),
                        module.aim().in(language));
            }
            int place = 0;
            for (CoursePackage.Item item : module.items()) {
                item(course, id, items.getOrDefault(item.key(), Ids.next()), item, place++, all(source));
            }
        }
    }

    private void item(
            UUID course, UUID module, UUID id, CoursePackage.Item item, int position, List<String> languages) {
        rows.upsert(
                "item",
                "id, course_id, module_id, item_key, kind, position, minutes, required, purpose, paired_with, attempts,"
                        + " pass_score, settings, retired",
                Ids.bytes(id),
                Ids.bytes(course),
                Ids.bytes(module),
                item.key(),
                item.kind(),
                position,
                item.minutes(),
                item.required(),
                item.purpose(),
                item.pairedWith(),
                item.attempts(),
                item.passScore(),
                Json.write(item.settings()),
                false);
        rows.clear("item_text", "item_id", id);
        for (String language : languages) {
            Markdown.Page page = item.html().get(language);
            rows.insert(
                    "item_text",
                    "item_id, language, title, html, gift, words",
                    Ids.bytes(id),
                    language,
                    item.title().in(language),
                    page == null ? null : page.html(),
                    item.gift().get(language),
                    page == null ? 0 : page.words());
        }
    }

    private static List<String> all(CoursePackage course) {
        return java.util.stream.Stream.concat(course.languages().stream(), course.partial().stream())
                .toList();
    }
}
