package org.ceiba.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API for other programs, under {@code /api/v1}. Its contract changes only by adding to it. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Ceiba",
                        version = "1",
                        description =
                                "Errors are RFC 9457 problem details. Lists are {items, next}: pass next as after."
                                        + " An Idempotency-Key makes a POST safe to repeat."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A personal token from POST /tokens")
public class Api extends Application {

    /** No JSON feature of the server's is named so: bodies are read and written by {@link JsonBodies} alone. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.disableJsonBinding", true, "jersey.config.jsonFeature", "Ceiba");
    }
}
