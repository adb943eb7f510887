package org.ceiba.catalogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.catalogue.Catalogue;
import org.ceiba.catalogue.CoursePageRow;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.Param;

/** Page {@code /courses/COURSE}: decide whether it is for me. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Reader reader;

    @Inject
    @Param
    private String course;

    @Inject
    @Param
    private String editions;

    private CoursePageRow row;

    @PostConstruct
    void begin() {
        row = catalogue.course(course, reader.getLanguage(), "all".equals(editions));
    }

    public CoursePageRow getRow() {
        return row;
    }

    /** Whether there are older editions that the page could show. */
    public boolean isEarlier() {
        return row.more() && !"all".equals(editions);
    }

    /** Whether the texts are in another language than the reader's, because the package has none in that. */
    public boolean isFallback() {
        return !row.language().equals(reader.getLanguage());
    }
}
