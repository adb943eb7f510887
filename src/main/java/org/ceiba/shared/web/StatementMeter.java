package org.ceiba.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.ceiba.shared.StatementCount;

/** Counts the SQL statements of each request, for the kind of work that it turned out to be. */
public class StatementMeter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String WORK = "ceiba.work";
    private static final String FILES = "files";

    /** Others are no work of ours; whoever sends made-up ones adds no kind. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    @Inject
    private transient Statements statements;

    /**
     * Says what kind of work the request is.
     *
     * @param template its address, with variables in braces
     */
    public static void isAbout(HttpServletRequest request, String template) {
        request.setAttribute(WORK, template);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.startsWith("/jakarta.faces.resource") || Bundles.has(path)) {
            isAbout(request, FILES);
        }
        StatementCount.reset();
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getAttribute(WORK) instanceof String template && METHODS.contains(request.getMethod())) {
                statements.add(request.getMethod() + " " + template, StatementCount.current());
            }
        }
    }
}
