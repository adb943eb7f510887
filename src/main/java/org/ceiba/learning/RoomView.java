package org.ceiba.learning;

import java.time.Instant;
import java.util.List;
import org.ceiba.catalogue.CourseDefinition;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.offering.AnnouncementRow;
import org.ceiba.people.StaffMember;
import org.ceiba.shared.LocalText;

/**
 * An edition's room: the whole path at a glance.
 *
 * @param standing where the person stands; for staff, where somebody stands who has done nothing
 * @param resume the item to go on with; null where the course has none
 * @param group of the person, null where they are in none
 * @param team who facilitates and coordinates the edition
 */
public record RoomView(
        Visit visit,
        Standing standing,
        CourseOutline.Item resume,
        List<Step> path,
        List<AnnouncementRow> announcements,
        Group group,
        List<StaffMember> team) {

    /**
     * A stop on the path: a module or a session.
     *
     * @param module null for a session
     * @param session null for a module
     * @param itemsDone required items of the module that are completed
     * @param past its time is over
     */
    public record Step(CourseOutline.Module module, Meeting session, int itemsDone, int itemsOf, boolean past) {

        public boolean isDone() {
            return module != null ? itemsOf > 0 && itemsDone == itemsOf : "present".equals(session.attendance());
        }

        /** What the person can do now. */
        public boolean isCurrent() {
            return module != null && !past && !isDone();
        }

        /** A session that was held, and nobody has said yet whether the person was there. */
        public boolean isUnrecorded() {
            return session != null && past && session.attendance() == null && !session.isCancelled();
        }
    }

    /**
     * A session of the edition.
     *
     * @param state planned or cancelled
     * @param attendance present, absent or excused; null where nothing is recorded
     * @param languages between which it is interpreted; empty where it is not
     * @param meetingLink null where none is set
     */
    public record Meeting(
            String id,
            LocalText title,
            Instant startsAt,
            int minutes,
            List<String> languages,
            String state,
            String meetingLink,
            String attendance) {

        public Instant getEndsAt() {
            return startsAt.plusSeconds(minutes * 60L);
        }

        /** Message that says what is recorded; null where nothing is. */
        public String getAttendanceKey() {
            if (attendance == null) {
                return null;
            }
            return switch (attendance) {
                case "present" -> "learning.room.attended";
                case "excused" -> "learning.room.excused";
                default -> "learning.room.absent";
            };
        }

        public boolean isCancelled() {
            return state.equals("cancelled");
        }
    }

    /**
     * @param perspective destination, origin, return or transit; null for none
     */
    public record Group(String name, String perspective, List<String> members) {}

    /** The edition has a place for working together. */
    public boolean isTogether() {
        CourseDefinition definition = visit.course().definition();
        return definition.groupwork() != null
                || definition.exchange() != null
                || definition.validation() != null
                || definition.campaigns() != null && !definition.campaigns().isEmpty();
    }
}
