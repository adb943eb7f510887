package org.ceiba.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Lets a link ask for a form ({@code ?format=csv}), because a link cannot set the Accept header. */
@Provider
@PreMatching
public class FormatFilter implements ContainerRequestFilter {

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json",
            "csv", "text/csv",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pdf", "application/pdf");

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst("format");
        String type = format == null ? null : TYPES.get(format);
        if (type != null) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
        }
    }
}
