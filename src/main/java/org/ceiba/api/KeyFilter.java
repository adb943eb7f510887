package org.ceiba.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.ceiba.shared.DomainException;

/** Finds nothing at a path with letters that no key has, without asking the database, which refuses to compare them. */
@Provider
@PreMatching
public class KeyFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().chars().anyMatch(letter -> letter > '~')) {
            throw DomainException.notFound();
        }
    }
}
