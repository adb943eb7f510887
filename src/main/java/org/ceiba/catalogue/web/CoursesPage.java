package org.ceiba.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;
import org.ceiba.shared.web.Param;

/** Page {@code /coordinate/courses}: the courses that there are; {@link CourseUpload} takes a package. */
@Named
@RequestScoped
public class CoursesPage {

    private static final int ROWS = 50;

    @Inject
    private Courses courses;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private Integer page;

    private Slice<CourseOutline> rows;

    public Slice<CourseOutline> getRows() {
        if (rows == null) {
            rows = courses.page(Page.number(page == null ? 1 : page, ROWS));
        }
        return rows;
    }

    /** What is wrong with the package that has just come, in the reader's language; null where nothing is. */
    @SuppressWarnings("unchecked")
    public List<String> getFaults() {
        return (List<String>) request.getAttribute(CourseUpload.FAULTS);
    }
}
