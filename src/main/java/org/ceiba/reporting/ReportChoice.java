package org.ceiba.reporting;

import java.time.LocalDate;

/**
 * Something that a report can be about: a course, or one of its editions.
 *
 * @param edition null for the course as a whole
 * @param title of the course, in the reader's language
 * @param startsOn null for a course
 */
public record ReportChoice(String course, String edition, String title, LocalDate startsOn) {}
