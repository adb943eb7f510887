package org.ceiba.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The product over HTTP, for what is asked once; compressed answers stay as they came. */
final class Web {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String base;

    Web(String base) {
        this.base = base;
    }

    String base() {
        return base;
    }

    HttpResponse<byte[]> send(Row row, Call call) {
        HttpRequest.Builder request = request(call.path())
                .header("Accept-Encoding", "gzip")
                .method(
                        row.method(),
                        call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        if (call.cookie() != null) {
            request.header("Cookie", call.cookie());
        }
        if (call.token() != null) {
            request.header("Authorization", "Bearer " + call.token());
        }
        if (call.body() != null) {
            request.header("Content-Type", row.bodyType());
        }
        return answer(request);
    }

    /** Sends a body to the API and reads its JSON; an answer that is no success ends the benchmark. */
    JsonNode api(String method, String path, String token, String type, byte[] body) {
        HttpRequest.Builder request = request("/api/v1" + path)
                .timeout(Duration.ofMinutes(5))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        HttpResponse<byte[]> response = answer(request);
        try {
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(method + " " + path + " answered " + response.statusCode() + ": "
                        + new String(response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base).resolve(path)).header("Accept-Language", "es");
    }

    HttpResponse<byte[]> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException away) {
            throw new UncheckedIOException("The product does not answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
