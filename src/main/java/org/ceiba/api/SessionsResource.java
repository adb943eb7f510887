package org.ceiba.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.ceiba.enrolment.EnrolmentRef;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.sessions.AttendanceMark;
import org.ceiba.sessions.Attendances;
import org.ceiba.sessions.MeetingLog;
import org.ceiba.sessions.SessionRow;
import org.ceiba.sessions.Sessions;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One session, and who was there. */
@Path("/sessions/{session}")
@ApplicationScoped
public class SessionsResource {

    @Inject
    private Sessions sessions;

    @Inject
    private Attendances attendances;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Reader reader;

    /** Whether somebody was there. */
    public record AttendanceBody(String state, Integer minutes) {}

    /** What a meeting's log gave. */
    public record LogBody(int recorded, List<String> unmatched) {}

    @PATCH
    @Operation(summary = "Changes, moves or cancels a session")
    public SessionBody change(
            @PathParam("session") String session,
            @QueryParam("despiteClashes") @DefaultValue("false") boolean despiteClashes,
            SessionBody body) {
        UUID id = Ids.parse(session);
        SessionRow before = sessions.forStaff(id);
        if ("cancelled".equals(SessionBody.required(body).state())) {
            return SessionBody.of(sessions.cancel(id), reader.getLanguage());
        }
        String language = before.title().texts().keySet().iterator().next();
        return SessionBody.of(
                sessions.change(id, body.plan(before, language, null), despiteClashes), reader.getLanguage());
    }

    @PUT
    @Path("/attendance/{person}")
    @Operation(summary = "Records whether a person was there")
    public AttendanceBody attend(
            @PathParam("session") String session, @PathParam("person") String person, AttendanceBody body) {
        SessionRow row = sessions.forStaff(Ids.parse(session));
        EnrolmentRef enrolment =
                enrolments.find(row.edition(), Ids.parse(person)).orElseThrow(DomainException::notFound);
        if (body == null || body.state() == null) {
            throw DomainException.invalid("state", "sessions.fault.attendance", "");
        }
        boolean present = AttendanceMark.PRESENT.equals(body.state());
        AttendanceMark mark = new AttendanceMark(
                enrolment.id(), body.state(), body.minutes() == null ? (present ? row.minutes() : 0) : body.minutes());
        attendances.record(row.id(), List.of(mark), null);
        return new AttendanceBody(mark.state(), mark.minutes());
    }

    @POST
    @Path("/attendance/import")
    @Consumes({"text/csv", "text/plain"})
    @Operation(summary = "Takes over the participants' log of Zoom, Teams or Meet")
    public LogBody log(@PathParam("session") String session, String csv) {
        MeetingLog.Result result = attendances.importLog(Ids.parse(session), csv);
        return new LogBody(result.marks().size(), result.unmatched());
    }
}
