package org.ceiba.catalogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.PackageText;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.Param;

/** Page {@code /courses/COURSE/glossary}: what the words of a course mean. */
@Named
@RequestScoped
public class GlossaryPage {

    @Inject
    private Courses courses;

    @Inject
    private Reader reader;

    @Inject
    @Param(name = "course")
    private String key;

    private CourseOutline course;
    private PackageText text;

    @PostConstruct
    void begin() {
        course = courses.find(key);
        text = courses.glossary(course, reader.getLanguage()).orElseThrow(DomainException::notFound);
    }

    public CourseOutline getCourse() {
        return course;
    }

    public PackageText getText() {
        return text;
    }

    /** Whether it is in another language than the reader's, because the package has none in that. */
    public boolean isFallback() {
        return !text.language().equals(reader.getLanguage());
    }
}
