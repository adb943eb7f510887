package org.ceiba.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.ceiba.sessions.Sessions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Personal calendar feeds. */
@Path("/calendar")
@ApplicationScoped
public class CalendarResource {

    @Inject
    private Sessions sessions;

    @GET
    @Path("/{token}.ics")
    @Produces("text/calendar; charset=UTF-8")
    @Operation(summary = "A person's own sessions as iCalendar, under the secret address of their feed")
    public String feed(@PathParam("token") String token) {
        return sessions.feed(token);
    }
}
