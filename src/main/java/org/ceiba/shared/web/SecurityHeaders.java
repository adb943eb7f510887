package org.ceiba.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ceiba.shared.Settings;

/** What every response tells the browser about safety: scripts and styles come from files of ours alone. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;

    static final String CSP = "Content-Security-Policy";

    private static final String POLICY =
            "default-src 'self'; script-src 'self'%s; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; media-src 'self'; object-src 'none'; frame-src 'none';"
                    + " worker-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String FILES_ALONE = POLICY.formatted("");

    @Inject
    private transient Settings settings;

    /** The policy for a page with scripts of this source too. */
    static String policy(String source) {
        return POLICY.formatted(' ' + source);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CSP, FILES_ALONE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (settings.isSecure() || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }
}
