package org.ceiba.catalogue;

/**
 * What became of a course package.
 *
 * @param outcome {@code created}, {@code changed} or {@code unchanged}
 */
public record CourseImport(String course, String outcome) {

    static final String CREATED = "created";
    static final String CHANGED = "changed";
    static final String UNCHANGED = "unchanged";

    /** The course was there, and is another now. */
    public boolean isChanged() {
        return outcome.equals(CHANGED);
    }
}
