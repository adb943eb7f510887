package org.ceiba.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.SignedIn;

/**
 * Tells the container on each request who it is from, by what the session keeps. The session is replicated, so any node
 * can answer; the container's own form login does not survive a change of node.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    /** Session attribute: a {@link SignedIn}. */
    public static final String SIGNED_IN = "ceiba.signedIn";

    @Inject
    private CurrentPerson current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SIGNED_IN) instanceof SignedIn signedIn) {
            current.is(signedIn.person(), signedIn.epoch());
            return context.notifyContainerAboutLogin(signedIn.person().toString(), Set.of("person"));
        }
        return context.doNothing();
    }
}
