package org.ceiba.sessions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.sessions.AttendanceChange;
import org.ceiba.sessions.AttendanceMark;
import org.ceiba.sessions.AttendanceRow;
import org.ceiba.sessions.Attendances;
import org.ceiba.sessions.MeetingLog;
import org.ceiba.sessions.SessionRow;
import org.ceiba.sessions.Sessions;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Messages;
import org.ceiba.shared.web.Param;

/** Page {@code /facilitate/EDITION/sessions/SESSION/attendance}: the sheet, saved with one press. */
@Named
@RequestScoped
public class AttendancePage {

    @Inject
    private Sessions sessions;

    @Inject
    private Attendances attendances;

    @Inject
    private Browser browser;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param(name = "session")
    private String id;

    private SessionRow session;
    private List<AttendanceRow> rows;
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, String> minutes = new LinkedHashMap<>();
    private Map<UUID, List<AttendanceChange>> corrections;
    private String reason;
    private String log;
    private List<String> unmatched = List.of();

    @PostConstruct
    void begin() {
        session = sessions.forStaff(Ids.parse(id));
        fill();
    }

    private void fill() {
        rows = attendances.sheet(session.id());
        corrections = attendances.corrections(session.id());
        for (AttendanceRow row : rows) {
            states.put(row.enrolment().toString(), row.state() == null ? "" : row.state());
            minutes.put(
                    row.enrolment().toString(),
                    String.valueOf(row.state() == null ? session.minutes() : row.minutes()));
        }
    }

    /** Records what is chosen for each person; who is left without a choice stays not recorded. */
    public void save() {
        List<AttendanceMark> marks = new ArrayList<>();
        for (AttendanceRow row : rows) {
            String key = row.enrolment().toString();
            String state = states.get(key);
            if (state != null && !state.isEmpty()) {
                marks.add(new AttendanceMark(row.enrolment(), state, number(minutes.get(key))));
            }
        }
        attendances.record(session.id(), marks, reason);
        browser.goSaying("/facilitate/" + edition + "/sessions/" + id + "/attendance", "sessions.sheet.saved");
    }

    /** Takes the marks from a meeting's log, and shows who was not found. */
    public void takeLog() {
        MeetingLog.Result result = attendances.importLog(session.id(), log == null ? "" : log);
        unmatched = result.unmatched();
        fill();
    }

    private static int number(String text) {
        if (text == null || !text.strip().matches("\\d{1,4}")) {
            throw DomainException.invalid(null, "sessions.fault.attended");
        }
        return Integer.parseInt(text.strip());
    }

    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", messages.get("sessions.attendance.none"));
        List.of("present", "absent", "excused")
                .forEach(state -> choices.put(state, messages.get("sessions.attendance." + state)));
        return choices;
    }

    public SessionRow getSession() {
        return session;
    }

    public List<AttendanceRow> getRows() {
        return rows;
    }

    public Map<String, String> getStates() {
        return states;
    }

    public Map<String, String> getMinutes() {
        return minutes;
    }

    public List<String> getUnmatched() {
        return unmatched;
    }

    /** The changes of somebody's mark, the first one too; empty where nothing was corrected. */
    public List<AttendanceChange> corrections(UUID enrolment) {
        return corrections.getOrDefault(enrolment, List.of());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Who was not found, in one line. */
    public String getUnmatchedNames() {
        return String.join(", ", unmatched);
    }

    public String getEdition() {
        return edition;
    }

    public String getLog() {
        return log;
    }

    public void setLog(String log) {
        this.log = log;
    }
}
