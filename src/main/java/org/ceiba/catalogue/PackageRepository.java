package org.ceiba.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ceiba.shared.Ids;

/** The files that courses came with, and the texts in them that are no items. */
@Dependent
class PackageRepository {

    @PersistenceContext
    private EntityManager entities;

    /** The sections of the document that a course validates, by their keys; in the first language where need be. */
    Map<String, PackageText> sections(CourseOutline course, String language) {
        Map<String, PackageText> texts = new LinkedHashMap<>();
        for (Object[] row : texts(course, language, "/sections/%")) {
            String key = ((String) row[0]).split("/")[2].replace(".md", "");
            PackageText.put(texts, key, text(course, row), language);
        }
        return texts;
    }

    /** The facilitator's guide of a session of the plan. */
    Optional<PackageText> guide(CourseOutline course, String session, String language) {
        Map<String, PackageText> texts = new LinkedHashMap<>();
        texts(course, language, "/sessions/" + session + ".md")
                .forEach(row -> PackageText.put(texts, session, text(course, row), language));
        return Optional.ofNullable(texts.get(session));
    }

    @SuppressWarnings("unchecked")
    Optional<PackageText> glossary(CourseOutline course, String language) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT language, glossary FROM course_text
                        WHERE course_id = ?1 AND language IN (?2, ?3) AND glossary IS NOT NULL
                        ORDER BY language <> ?2""")
                .setParameter(1, Ids.bytes(course.id()))
                .setParameter(2, language)
                .setParameter(3, course.firstLanguage())
                .getResultList();
        return rows.stream().findFirst().map(row -> new PackageText((String) row[0], (String) row[1]));
    }

    /** Paths and contents of the files at that place, in the language and in the course's first one. */
    @SuppressWarnings("unchecked")
    private List<Object[]> texts(CourseOutline course, String language, String place) {
        return entities.createNativeQuery(
                        """
                        SELECT path, content FROM course_file
                        WHERE course_id = ?1 AND (path LIKE ?2 OR path LIKE ?3)""")
                .setParameter(1, Ids.bytes(course.id()))
                .setParameter(2, language + place)
                .setParameter(3, course.firstLanguage() + place)
                .getResultList();
    }

    private static PackageText text(CourseOutline course, Object[] row) {
        String language = ((String) row[0]).split("/")[0];
        return PackageText.of(course.key(), language, new String((byte[]) row[1], StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    Optional<MediaFile> media(String course, String path) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT f.media_type, f.sha256, f.content
                        FROM course_file f JOIN course c ON c.id = f.course_id
                        WHERE c.course_key = ?1 AND f.path = ?2""")
                .setParameter(1, course)
                .setParameter(2, path)
                .getResultList();
        return rows.stream().findFirst().map(row -> new MediaFile((String) row[0], (byte[]) row[1], (byte[]) row[2]));
    }

    @SuppressWarnings("unchecked")
    SortedMap<String, byte[]> files(String course) {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT f.path, f.content FROM course_file f JOIN course c ON c.id = f.course_id"
                                + " WHERE c.course_key = ?1")
                .setParameter(1, course)
                .getResultList();
        SortedMap<String, byte[]> files = new TreeMap<>();
        rows.forEach(row -> files.put((String) row[0], (byte[]) row[1]));
        return files;
    }
}
