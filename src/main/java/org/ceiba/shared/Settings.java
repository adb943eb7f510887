package org.ceiba.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the environment sets, {@code CEIBA_…}; see the README's table. */
@Named
@ApplicationScoped
public class Settings {

    static final String DEFAULT_SECRET = "ceiba-demo-secret-never-for-production";

    private String baseUrl;

    @PostConstruct
    void read() {
        baseUrl = text("CEIBA_BASE_URL")
                .map(url -> url.replaceAll("/+$", ""))
                .orElseGet(() -> "http://127.0.0.1:" + text("CEIBA_HTTP_PORT").orElse("8080"));
    }

    /** Demo mode: demo accounts, synthetic people, links of mails shown on the page. */
    public boolean isDemo() {
        return !"production".equals(text("CEIBA_MODE").orElse("production"));
    }

    /** The address under which people reach the program, without a slash at its end. */
    public String getBaseUrl() {
        return baseUrl;
    }

    /** Whether people reach the program by HTTPS, be it through a proxy. */
    public boolean isSecure() {
        return baseUrl.startsWith("https://");
    }

    /**
     * What signs and seals.
     *
     * @throws IllegalStateException in production mode without one, or with the one of the demo
     */
    public String secret() {
        String secret = text("CEIBA_SECRET").orElse(DEFAULT_SECRET);
        if (!isDemo() && (secret.equals(DEFAULT_SECRET) || secret.length() < 32)) {
            throw new IllegalStateException("CEIBA_SECRET must be set to 32 characters or more in production mode");
        }
        return secret;
    }

    /** A setting by its name in the environment; absent when unset or blank. */
    public Optional<String> text(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
