package org.ceiba.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.ceiba.shared.Seal;
import org.ceiba.shared.Settings;

/**
 * The token that every form carries, so that no other site can post in a person's name: an HMAC of a random cookie
 * (signed double submit, OWASP CSRF Prevention Cheat Sheet), which needs no session and no state on the server.
 */
@Named
@RequestScoped
public class FormToken {

    /** Name of the form's hidden field. */
    public static final String FIELD = "csrf";

    private static final String COOKIE = "ceiba-form";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Seal seal;

    @Inject
    private Settings settings;

    private String cookie;

    /** Reads the browser's cookie, or gives it one; before anything of the response is written. */
    public void open(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        cookie = Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(c -> COOKIE.equals(c.getName()) && c.getValue().length() == 32)
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
        if (cookie == null) {
            byte[] random = new byte[24];
            RANDOM.nextBytes(random);
            cookie = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            Cookie given = new Cookie(COOKIE, cookie);
            given.setHttpOnly(true);
            given.setSecure(settings.isSecure());
            given.setPath("/");
            given.setAttribute("SameSite", "Lax");
            response.addCookie(given);
        }
    }

    /** What a form of this browser must carry. */
    public String getValue() {
        return seal.sign("form:" + cookie);
    }

    /** Whether what came with a form is what this browser was given. */
    public boolean matches(String value) {
        return value != null
                && cookie != null
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), getValue().getBytes(StandardCharsets.UTF_8));
    }
}
