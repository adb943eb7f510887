package org.ceiba.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** The catalogue that anyone may look through. */
@ApplicationScoped
@Transactional
public class Catalogue {

    private static final int NEWEST = 6;
    private static final int MOST_EDITIONS = 50;

    @Inject
    private CatalogueRepository repository;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    /** Courses, those that one can apply to first; texts in the language or in the course's first one. */
    @Allowed(Who.ANYONE)
    public Slice<CourseCard> cards(CatalogueFilter filter, String language, Page page) {
        return filter.isInLettersOfKeys()
                ? repository.cards(filter, language, clock.instant(), page)
                : new Slice<>(List.of(), 0, page);
    }

    /** One course with its newest editions, or with all of them. */
    @Allowed(Who.ANYONE)
    public CoursePageRow course(String key, String language, boolean all) {
        return course(courses.outline(key), language, all ? MOST_EDITIONS : NEWEST);
    }

    /** The same, with its newest editions, of a course whose outline is known. */
    @Allowed(Who.ANYONE)
    public CoursePageRow course(CourseOutline outline, String language) {
        return course(outline, language, NEWEST);
    }

    private CoursePageRow course(CourseOutline outline, String language, int most) {
        List<CoursePageRow.EditionRow> editions = repository.editions(outline.id(), clock.instant(), most + 1);
        Object[] text = repository.text(outline.id(), language).orElseThrow(DomainException::notFound);
        return new CoursePageRow(
                outline,
                (String) text[0],
                (String) text[1],
                (String) text[2],
                (String) text[3],
                CatalogueRepository.cover(outline.key(), (String) text[4]),
                (String) text[5],
                outline.linked((String) text[6], null),
                editions.stream().limit(most).toList(),
                editions.size() > most);
    }
}
