package org.ceiba.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.ceiba.people.People;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** People, for staff. */
@Path("/people")
@ApplicationScoped
public class PeopleResource {

    @Inject
    private People people;

    @GET
    @Operation(summary = "The person with that address, for staff; an empty list where there is none")
    public Listing<EnrolmentBody.PersonBody> byEmail(@QueryParam("email") String email) {
        List<EnrolmentBody.PersonBody> found =
                people.find(email).stream().map(EnrolmentBody.PersonBody::of).toList();
        return new Listing<>(found, null);
    }
}
