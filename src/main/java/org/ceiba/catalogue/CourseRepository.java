package org.ceiba.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Json;
import org.ceiba.shared.Languages;
import org.ceiba.shared.LocalText;
import org.ceiba.shared.Page;

/** Courses as they are read. */
@Dependent
class CourseRepository {

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private static final String THESE =
            "(SELECT UNHEX(listed.id) FROM JSON_TABLE(?1, '$[*]' COLUMNS (id CHAR(32) PATH '$')) listed)";

    @PersistenceContext
    private EntityManager entities;

    boolean isEmpty() {
        return entities.createNativeQuery("SELECT 1 FROM course LIMIT 1")
                .getResultList()
                .isEmpty();
    }

    /** Ids and versions of courses, in the order of their keys. */
    Map<UUID, Integer> versions(String after, int limit) {
        return versions(entities.createNativeQuery(
                        "SELECT id, version FROM course WHERE course_key > ?1 ORDER BY course_key LIMIT ?2")
                .setParameter(1, after)
                .setParameter(2, limit));
    }

    /** Id and version of the course with that key; empty where there is none. */
    Map<UUID, Integer> version(String key) {
        return versions(entities.createNativeQuery("SELECT id, version FROM course WHERE course_key = ?1")
                .setParameter(1, key));
    }

    Map<UUID, Integer> versions(Page page) {
        return versions(
                entities.createNativeQuery("SELECT id, version FROM course ORDER BY course_key LIMIT ?1 OFFSET ?2")
                        .setParameter(1, page.size())
                        .setParameter(2, page.first()));
    }

    @SuppressWarnings("unchecked")
    private static Map<UUID, Integer> versions(Query query) {
        Map<UUID, Integer> versions = new LinkedHashMap<>();
        ((List<Object[]>) query.getResultList())
                .forEach(row -> versions.put(Ids.of(row[0]), ((Number) row[1]).intValue()));
        return versions;
    }

    long count() {
        Number all = (Number)
                entities.createNativeQuery("SELECT COUNT(*) FROM course").getSingleResult();
        return all.longValue();
    }

    /** The outlines of these courses, however many, with two statements. */
    @SuppressWarnings("unchecked")
    List<CourseOutline> outlines(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT c.id, c.course_key, c.kind, c.version, c.languages, c.partial, c.hours, c.definition,
                               (SELECT JSON_OBJECTAGG(t.language, t.title) FROM course_text t WHERE t.course_id = c.id),
                               (SELECT COUNT(t.glossary) FROM course_text t WHERE t.course_id = c.id)
                        FROM course c WHERE c.id IN %s"""
                                .formatted(THESE))
                .setParameter(1, these(ids))
                .getResultList();
        Map<UUID, List<Object[]>> parts = parts(ids);
        return rows.stream()
                .map(row -> outline(row, parts.getOrDefault(Ids.of(row[0]), List.of())))
                .toList();
    }

    private static CourseOutline outline(Object[] row, List<Object[]> parts) {
        List<String> languages = Languages.list((String) row[4]);
        return new CourseOutline(
                Ids.of(row[0]),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                languages,
                Languages.list((String) row[5]),
                text(row[8], languages),
                (BigDecimal) row[6],
                modules(parts, languages),
                flag(row[9]),
                Json.read((String) row[7], CourseDefinition.class));
    }

    /** The modules of each of these courses, one row for each of their items; a module without items has one row. */
    @SuppressWarnings("unchecked")
    private Map<UUID, List<Object[]>> parts(Collection<UUID> courses) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT m.course_id, m.id, m.module_key, m.hours,
                               (SELECT JSON_OBJECTAGG(t.language, t.title) FROM module_text t WHERE t.module_id = m.id),
                               (SELECT JSON_OBJECTAGG(t.language, t.aim) FROM module_text t WHERE t.module_id = m.id),
                               i.id, i.item_key, i.kind, i.minutes, i.required, i.purpose, i.paired_with, i.attempts,
                               i.pass_score, i.settings,
                               (SELECT JSON_OBJECTAGG(t.language, t.title) FROM item_text t WHERE t.item_id = i.id)
                        FROM module m LEFT JOIN item i ON i.module_id = m.id AND NOT i.retired
                        WHERE m.course_id IN %s AND NOT m.retired ORDER BY m.course_id, m.position, i.position"""
                                .formatted(THESE))
                .setParameter(1, these(courses))
                .getResultList();
        return rows.stream().collect(Collectors.groupingBy(row -> Ids.of(row[0])));
    }

    private static List<CourseOutline.Module> modules(List<Object[]> parts, List<String> languages) {
        Map<UUID, List<Object[]>> modules = parts.stream()
                .collect(Collectors.groupingBy(row -> Ids.of(row[1]), LinkedHashMap::new, Collectors.toList()));
        return modules.entrySet().stream()
                .map(module -> {
                    Object[] row = module.getValue().get(0);
                    return new CourseOutline.Module(
                            module.getKey(),
                            (String) row[2],
                            text(row[4], languages),
                            text(row[5], languages),
                            (BigDecimal) row[3],
                            module.getValue().stream()
                                    .filter(part -> part[6] != null)
                                    .map(part -> item(part, languages))
                                    .toList());
                })
                .toList();
    }

    private static CourseOutline.Item item(Object[] row, List<String> languages) {
        return new CourseOutline.Item(
                Ids.of(row[6]),
                (String) row[7],
                (String) row[2],
                (String) row[8],
                text(row[16], languages),
                ((Number) row[9]).intValue(),
                flag(row[10]),
                (String) row[11],
                (String) row[12],
                integer(row[13]),
                integer(row[14]),
                Json.read((String) row[15], ItemSettings.class));
    }

    private static String these(Collection<UUID> ids) {
        return Json.write(ids.stream().map(id -> id.toString().replace("-", "")).toList());
    }

    @SuppressWarnings("unchecked")
    Optional<ItemText> text(UUID item, String language, String firstLanguage) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT language, title, html, gift, words FROM item_text
                        WHERE item_id = ?1 AND language IN (?2, ?3)
                        ORDER BY (html IS NULL AND gift IS NULL), language <> ?2""")
                .setParameter(1, Ids.bytes(item))
                .setParameter(2, language)
                .setParameter(3, firstLanguage)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new ItemText(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).intValue()));
    }

    /** The localized text of a JSON object of languages, the course's first language first. */
    private static LocalText text(Object json, List<String> languages) {
        return LocalText.ordered(Json.read((String) json, TEXTS), languages);
    }

    private static boolean flag(Object column) {
        return column instanceof Boolean yes ? yes : ((Number) column).intValue() != 0;
    }

    private static Integer integer(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }
}
