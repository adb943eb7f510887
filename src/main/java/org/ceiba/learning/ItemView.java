package org.ceiba.learning;

import java.time.Instant;
import org.ceiba.assessment.AssignmentView;
import org.ceiba.assessment.QuizView;
import org.ceiba.assessment.SurveyView;
import org.ceiba.catalogue.CourseOutline;

/**
 * An item in front of its reader.
 *
 * @param position in the module, from 1
 * @param previous item of the course, null for the first
 * @param next item of the course, null for the last
 * @param html text of the page, null where there is none
 * @param language in which the text is; another than the reader's where it falls back to the course's first
 * @param doneAt null where it is not completed
 * @param quiz null where the item is of another kind; so the others
 */
public record ItemView(
        Visit visit,
        CourseOutline.Module module,
        CourseOutline.Item item,
        int position,
        CourseOutline.Item previous,
        CourseOutline.Item next,
        String html,
        String language,
        Instant doneAt,
        QuizView quiz,
        SurveyView survey,
        AssignmentView assignment) {

    /** Completed by a press of the person, not by handing something in. */
    public boolean isMarkedByHand() {
        return quiz == null && survey == null && assignment == null;
    }
}
