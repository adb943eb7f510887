package org.ceiba.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.ceiba.enrolment.EnrolmentLists;
import org.ceiba.enrolment.EnrolmentRow;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.CurrentPerson;
import org.ceiba.sessions.Sessions;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Editions, and applying to them. */
@Path("/editions")
@ApplicationScoped
public class EditionsResource {

    @Inject
    private Editions editions;

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentLists lists;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentPerson current;

    @Inject
    private Reader reader;

    /** Who applies; without an address, whoever calls. */
    public record ApplicationBody(String email) {}

    @GET
    @Operation(summary = "Editions in the order of their keys; drafts for their staff alone")
    public Listing<EditionBody> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        int asked = Listing.limit(limit);
        return Listing.of(
                editions.editions(after, asked), asked, EditionFacts::key, facts -> EditionBody.of(facts, null));
    }

    @POST
    @Operation(summary = "Opens an edition of a course")
    public Response create(EditionBody body) {
        if (body == null) {
            throw DomainException.invalid("key", "offering.fault.key");
        }
        EditionFacts facts = editions.create(body.change());
        return Response.created(URI.create("/api/v1/editions/" + facts.key()))
                .entity(body(facts))
                .build();
    }

    @GET
    @Path("/{edition}")
    @Operation(summary = "One edition; its staff sees who else is staff")
    public EditionBody one(@PathParam("edition") String edition) {
        return body(editions.edition(edition));
    }

    @PATCH
    @Path("/{edition}")
    @Operation(summary = "Changes an edition; what is left out stays")
    public EditionBody change(@PathParam("edition") String edition, EditionBody body) {
        if (body == null) {
            throw DomainException.invalid("key", "api.fault.json", 1);
        }
        return body(editions.change(edition, body.change(), null));
    }

    @POST
    @Path("/{edition}/applications")
    @Operation(summary = "Applies: the caller, or, by staff, somebody else by address; again gives the same enrolment")
    public Response apply(@PathParam("edition") String edition, ApplicationBody body) {
        EnrolmentRow row = body == null || body.email() == null
                ? enrolments.apply(edition)
                : enrolments.applyFor(edition, body.email());
        return Response.status(Response.Status.CREATED)
                .entity(EnrolmentBody.of(row, reader.getLanguage()))
                .build();
    }

    @GET
    @Path("/{edition}/enrolments")
    @Operation(summary = "Enrolments in the order of arrival, for staff")
    public Listing<EnrolmentBody> enrolments(
            @PathParam("edition") String edition,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int asked = Listing.limit(limit);
        EnrolmentState of = state == null
                ? null
                : EnrolmentState.find(state)
                        .orElseThrow(() -> DomainException.invalid("state", "api.fault.field", "state"));
        UUID seen = after == null ? null : Ids.parse(after);
        return Listing.of(
                lists.enrolments(edition, of, seen, asked),
                asked,
                row -> row.id().toString(),
                row -> EnrolmentBody.of(row, reader.getLanguage()));
    }

    @GET
    @Path("/{edition}/calendar.ics")
    @Produces("text/calendar; charset=UTF-8")
    @Operation(summary = "The edition's sessions as iCalendar; meeting links for who takes part alone")
    public String calendar(@PathParam("edition") String edition) {
        return sessions.calendar(editions.edition(edition).id());
    }

    private EditionBody body(EditionFacts facts) {
        boolean staff = current.isSignedIn() && current.access().mayFacilitate(facts.id());
        return EditionBody.of(facts, staff ? editions.staff(facts.key()) : null);
    }
}
