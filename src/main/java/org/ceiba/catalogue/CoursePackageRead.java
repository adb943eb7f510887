package org.ceiba.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A course package has been read and is about to be imported. Higher rooms add the faults that they see in their parts;
 * with any fault, nothing is imported.
 *
 * @param questions GIFT source of each quiz and survey: path in the package to text
 * @param faults to be added to
 */
public record CoursePackageRead(Map<String, QuestionSource> questions, List<PackageFault> faults) {

    /**
     * @param kind quiz or survey
     * @param item key
     */
    public record QuestionSource(String item, String kind, String language, String text) {}
}
