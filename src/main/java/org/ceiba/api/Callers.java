package org.ceiba.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.Tokens;
import org.ceiba.shared.DomainException;

/**
 * Who calls: the owner of a bearer token (RFC 6750), or of the browser's session. A session may change something only
 * from a page of ours, which the browser itself says (Fetch Metadata, Sec-Fetch-Site).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Callers implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEARER = "bearer ";
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    private Tokens tokens;

    @Inject
    private CurrentPerson current;

    @Override
    public void filter(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    && tokens.bearer(authorization.substring(BEARER.length()).strip());
            if (!bearer) {
                throw DomainException.notSignedIn();
            }
        } else if (!READING.contains(request.getMethod()) && current.isSignedIn()) {
            String site = request.getHeaderString("Sec-Fetch-Site");
            if (!"same-origin".equals(site)) {
                throw DomainException.forbidden();
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        if (response.getStatus() == 401) {
            response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
    }
}
