package org.ceiba.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.ceiba.people.Tokens;
import org.ceiba.shared.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tokens for programs. */
@Path("/tokens")
public class TokensResource {

    @Inject
    private Tokens tokens;

    @Context
    private HttpServletRequest request;

    /** An address and its password. */
    public record Credentials(String email, String password) {}

    @POST
    @Operation(summary = "A personal token for address and password; 401 when they do not belong together")
    public Response issue(Credentials credentials) {
        if (credentials == null) {
            throw DomainException.invalid("email", "people.fault.email.missing");
        }
        return Response.status(Response.Status.CREATED)
                .entity(tokens.issue(credentials.email(), credentials.password(), request.getRemoteAddr())
                        .orElseThrow(() ->
                                new DomainException(DomainException.Kind.NOT_SIGNED_IN, null, "people.signIn.failed")))
                .build();
    }
}
