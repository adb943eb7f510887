package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.ceiba.people.SignedIn;
import org.ceiba.shared.web.Browser;

/** The browser's session with the program. */
@RequestScoped
class OpenSession {

    @Inject
    private Browser browser;

    /** Begins the person's session, under a new id, so that one that was planted before is worth nothing. */
    void begin(SignedIn signedIn) {
        HttpServletRequest request = browser.request();
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SessionAuthentication.SIGNED_IN, signedIn);
    }

    /** Takes over language and zone of a profile that was changed. */
    void renew(String language, String timeZone) {
        HttpSession session = browser.request().getSession();
        SignedIn before = (SignedIn) session.getAttribute(SessionAuthentication.SIGNED_IN);
        session.setAttribute(
                SessionAuthentication.SIGNED_IN, new SignedIn(before.person(), before.epoch(), language, timeZone));
    }

    void end() {
        HttpSession session = browser.request().getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
