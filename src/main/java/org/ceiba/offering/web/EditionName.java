package org.ceiba.offering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;
import org.ceiba.shared.web.Param;

/** What the pages of an edition's staff call it: its course, and which edition of it. */
@Named
@RequestScoped
public class EditionName {

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    @Inject
    private Reader reader;

    @Inject
    @Param
    private String edition;

    /** Such as "Communication and migration, Edition 2". */
    public String getText() {
        EditionFacts facts = editions.edition(edition);
        CourseOutline course = courses.outline(facts.courseId(), facts.courseVersion());
        return course.title().in(reader.getLanguage()) + ", "
                + Texts.in(reader.getLanguage(), "catalogue.course.edition", facts.number());
    }
}
