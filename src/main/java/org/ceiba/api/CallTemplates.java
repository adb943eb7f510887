package org.ceiba.api;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ceiba.shared.web.StatementMeter;

/** Names each call by the template of its address, so that its cost is counted for its kind. */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class CallTemplates implements ContainerRequestFilter {

    private static final Map<Method, String> TEMPLATES = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        StatementMeter.isAbout(
                servletRequest,
                TEMPLATES.computeIfAbsent(
                        resource.getResourceMethod(),
                        method -> "/api/v1"
                                + template(resource.getResourceClass().getAnnotation(Path.class))
                                + template(method.getAnnotation(Path.class))));
    }

    /** Without the patterns of its variables. */
    private static String template(Path path) {
        return path == null ? "" : path.value().replaceAll(":[^}]*}", "}");
    }
}
