package org.ceiba.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ceiba.people.Profile;
import org.ceiba.people.SignedIn;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Settings;
import org.ceiba.shared.web.Bundles;
import org.ceiba.shared.web.FormToken;

/**
 * Finds out in which language and zone this response is read: as asked for in the address ({@code ?lang=}), as the
 * person's profile says, as chosen before, as the browser prefers. Areas behind sign-in send strangers there first.
 */
public class ReaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> BEHIND_SIGN_IN =
            Set.of("/learn", "/account", "/campaigns", "/facilitate", "/coordinate", "/admin");
    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=(\\w+)");
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private transient Reader reader;

    @Inject
    private transient FormToken formToken;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignedIn> signedIn = signedIn(request);
        Optional<String> asked = asked(request);
        String language = asked.or(() -> cookie(request, "ceiba-language").flatMap(Languages::known))
                .or(() -> signedIn.map(SignedIn::language))
                .orElseGet(() -> Languages.preferred(request.getHeader("Accept-Language")));
        asked.ifPresent(chosen -> remember(response, chosen));
        ZoneId zone = signedIn.map(SignedIn::timeZone)
                .or(() -> cookie(request, "ceiba-zone"))
                .flatMap(ReaderFilter::zone)
                .orElse(ZoneId.of(Profile.DEFAULT_ZONE));
        reader.is(language, zone);
        if (!request.getServletPath().startsWith("/api")
                && !request.getServletPath().startsWith("/jakarta.faces.resource")
                && !Bundles.has(request.getServletPath())) {
            formToken.open(request, response);
        }
        if (signedIn.isEmpty() && behindSignIn(request.getServletPath())) {
            response.sendRedirect("/sign-in?next="
                    + java.net.URLEncoder.encode(request.getRequestURI(), java.nio.charset.StandardCharsets.UTF_8));
            return;
        }
        chain.doFilter(request, response);
    }

    /** Read from the address alone: a body that cannot be read is for who reads it. */
    private static Optional<String> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return ASKED.matcher(query == null ? "" : query)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .flatMap(Languages::known);
    }

    private static boolean behindSignIn(String path) {
        int end = path.indexOf('/', 1);
        return BEHIND_SIGN_IN.contains(end < 0 ? path : path.substring(0, end));
    }

    private static Optional<SignedIn> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> (SignedIn) s.getAttribute(SessionAuthentication.SIGNED_IN));
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name.replace("%2F", "/")));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private void remember(HttpServletResponse response, String language) {
        Cookie chosen = new Cookie("ceiba-language", language);
        chosen.setPath("/");
        chosen.setMaxAge(A_YEAR);
        chosen.setHttpOnly(true);
        chosen.setSecure(settings.isSecure());
        chosen.setAttribute("SameSite", "Lax");
        response.addCookie(chosen);
    }
}
