package org.ceiba.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.SignedIn;

/**
 * Tells on each request who it is from, by what the session keeps. The session is replicated, so any node can answer; the
 * container's own form login does not survive a change of node. The container itself is not told: what a person may do is
 * decided at each boundary, and its bridge to authentication mechanisms cost more than any filter of ours (decision 0007).
 */
public class SessionAuthentication extends HttpFilter {

    /** Session attribute: a {@link SignedIn}. */
    public static final String SIGNED_IN = "ceiba.signedIn";

    private static final long serialVersionUID = 1;

    @Inject
    private transient CurrentPerson current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SIGNED_IN) instanceof SignedIn signedIn) {
            current.is(signedIn.person(), signedIn.epoch());
        }
        chain.doFilter(request, response);
    }
}
