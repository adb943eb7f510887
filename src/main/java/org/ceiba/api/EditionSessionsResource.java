package org.ceiba.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.sessions.CoursePlan;
import org.ceiba.sessions.SessionRow;
import org.ceiba.sessions.Sessions;
import org.ceiba.shared.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The sessions of an edition. */
@Path("/editions/{edition}/sessions")
@ApplicationScoped
public class EditionSessionsResource {

    @Inject
    private Sessions sessions;

    @Inject
    private CoursePlan coursePlan;

    @Inject
    private Editions editions;

    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "An edition's sessions; meeting links for who takes part alone")
    public Listing<SessionBody> list(@PathParam("edition") String edition) {
        return new Listing<>(
                sessions.ofEdition(editions.edition(edition).id()).stream()
                        .map(row -> SessionBody.of(row, reader.getLanguage()))
                        .toList(),
                null);
    }

    @POST
    @Operation(summary = "Plans a session; a clash of a facilitator is refused unless confirmed")
    public Response plan(
            @PathParam("edition") String edition,
            @QueryParam("despiteClashes") @DefaultValue("false") boolean despiteClashes,
            SessionBody body) {
        EditionFacts facts = editions.edition(edition);
        sessions.requireLead(facts.id());
        SessionRow row = sessions.plan(
                facts.id(),
                SessionBody.required(body).key() == null ? null : coursePlan.session(facts.id(), body.key()),
                body.plan(null, facts.languages().get(0), facts.timeZone()),
                despiteClashes);
        return Response.status(Response.Status.CREATED)
                .entity(SessionBody.of(row, reader.getLanguage()))
                .build();
    }
}
