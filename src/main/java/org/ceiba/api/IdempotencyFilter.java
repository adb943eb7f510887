package org.ceiba.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.Json;
import org.ceiba.shared.Seal;

/** Honours the Idempotency-Key of every POST (IETF draft-ietf-httpapi-idempotency-key-header). */
@Provider
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String KEY = "ceiba.idempotencyKey";
    private static final int LARGEST = 110 * 1024 * 1024;

    @Inject
    private Idempotency idempotency;

    @Inject
    private CurrentPerson current;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString(HEADER);
        Optional<?> caller = current.idIfAny();
        if (header == null || caller.isEmpty() || !HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST);
        request.setEntityStream(new ByteArrayInputStream(body));
        byte[] key = Seal.hash(caller.get() + "\n" + request.getUriInfo().getRequestUri() + "\n" + header);
        Optional<IdempotencyRepository.Answer> first = idempotency.begin(key, hash(body));
        if (first.isPresent()) {
            IdempotencyRepository.Answer answer = first.get();
            request.abortWith(Response.status(answer.status())
                    .type(answer.type())
                    .entity(answer.body())
                    .header("Idempotent-Replayed", "true")
                    .build());
        } else {
            request.setProperty(KEY, key);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(KEY) instanceof byte[] key) {
            Object entity = response.getEntity();
            byte[] body = entity == null
                    ? new byte[0]
                    : entity instanceof byte[] bytes
                            ? bytes
                            : Json.write(entity).getBytes(StandardCharsets.UTF_8);
            String type = response.getMediaType() == null
                    ? "application/json"
                    : response.getMediaType().toString();
            idempotency.end(key, response.getStatus(), type, body);
        }
    }

    private static byte[] hash(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
