package org.ceiba.learning;

import java.util.List;
import org.ceiba.catalogue.CourseOutline;

/**
 * A module with what somebody has done of it.
 *
 * @param next the module after it, null for the last
 */
public record ModuleView(Visit visit, CourseOutline.Module module, List<Line> items, CourseOutline.Module next) {

    /** An item, and whether it is completed. */
    public record Line(CourseOutline.Item item, boolean done) {}

    /** The first item that is still to do; the first one where all are done. */
    public CourseOutline.Item getFirstOpen() {
        return items.stream()
                .filter(line -> !line.done())
                .findFirst()
                .or(() -> items.stream().findFirst())
                .map(Line::item)
                .orElse(null);
    }

    public int getItemsDone() {
        return (int) items.stream().filter(Line::done).count();
    }
}
