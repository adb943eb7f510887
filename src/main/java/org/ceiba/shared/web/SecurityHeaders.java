package org.ceiba.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ceiba.shared.StatementCount;

/**
 * What every response tells the browser about safety. Scripts need the nonce of their page, which PrimeFaces adds as a
 * policy of its own; styles written by PrimeFaces' components are allowed in the staff's areas alone.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String POLICY = "img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " media-src 'self'; object-src 'none'; frame-src 'none'; worker-src 'self'; manifest-src 'self';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'; style-src 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean staff = path.startsWith("/facilitate") || path.startsWith("/coordinate") || path.startsWith("/admin");
        response.setHeader("Content-Security-Policy", staff ? POLICY + " 'unsafe-inline'" : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"))) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        StatementCount.reset();
        chain.doFilter(request, response);
    }
}
