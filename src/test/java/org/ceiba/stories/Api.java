package org.ceiba.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The product's API as another program calls it, for one person. An answer that is no success fails the story. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;
    private final String token;

    private Api(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** For somebody without an account. */
    static Api nobody(String baseUrl) {
        return new Api(baseUrl + "/api/v1", null);
    }

    /** For an account of the demo: participant, facilitator, coordinator or admin. */
    static Api of(String baseUrl, String account) {
        return of(baseUrl, account + "@ceiba.example", "ceiba-demo");
    }

    static Api of(String baseUrl, String email, String password) {
        Api nobody = nobody(baseUrl);
        JsonNode answer = nobody.post("/tokens", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
        return new Api(nobody.base, answer.get("token").asText());
    }

    JsonNode get(String path) {
        return json(send("GET", path, null, "application/json").body());
    }

    /** What that path answers in another format, such as {@code text/csv}. */
    byte[] get(String path, String accept) {
        return send("GET", path, null, accept).body();
    }

    JsonNode post(String path, String body) {
        return json(send("POST", path, body, "application/json").body());
    }

    JsonNode put(String path, String body) {
        return json(send("PUT", path, body, "application/json").body());
    }

    /** Posts a table in CSV. */
    JsonNode postCsv(String path, String csv) {
        return json(send(request("POST", path, csv, "application/json").header("Content-Type", "text/csv"))
                .body());
    }

    /**
     * Sends something that may be refused.
     *
     * @param type of the body; null for none
     */
    HttpResponse<byte[]> tries(String method, String path, String type, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(5))
                .header("Accept-Language", "es")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return answer(request.build());
    }

    private HttpResponse<byte[]> send(String method, String path, String body, String accept) {
        return send(request(method, path, body, accept).header("Content-Type", "application/json"));
    }

    private HttpRequest.Builder request(String method, String path, String body, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(5))
                .header("Accept", accept)
                .header("Accept-Language", "es")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder built) {
        HttpRequest request = built.build();
        HttpResponse<byte[]> response = answer(request);
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError(request.method() + " " + request.uri() + " answered " + response.statusCode()
                    + ": " + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return response;
    }

    private static HttpResponse<byte[]> answer(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException away) {
            throw new AssertionError(request.method() + " " + request.uri(), away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            throw new AssertionError(notJson);
        }
    }
}
