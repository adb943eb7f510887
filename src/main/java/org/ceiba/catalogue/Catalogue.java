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

    /** One course with its editions. */
    @Allowed(Who.ANYONE)
    public CoursePageRow course(String key, String language) {
        return course(courses.outline(key), language);
    }

    /** The same of a course whose outline is known. */
    @Allowed(Who.ANYONE)
    public CoursePageRow course(CourseOutline outline, String language) {
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
                repository.editions(outline.id(), clock.instant()));
    }
}
