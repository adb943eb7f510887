package org.ceiba.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Asks {@code /health/ready} until it says yes: migrated, seeded, database answering. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final HttpRequest question;
    private String answer = "no answer";

    Readiness(String baseUrl) {
        question = HttpRequest.newBuilder(URI.create(baseUrl + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    /**
     * False when there is no program to become ready: one that failed at its start is listed as deployed, and only this answer
     * tells.
     *
     * @throws Refusal with the last answer, when it has not said yes in five minutes
     */
    boolean await() throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (answer.contains("No Application deployed")) {
                return false;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new Refusal("The program is not ready after " + PATIENCE.toMinutes() + " minutes: " + answer);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return true;
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(question, HttpResponse.BodyHandlers.ofString());
            answer = response.statusCode() + " " + response.body();
            return response.statusCode() == 200;
        } catch (IOException notYet) {
            answer = notYet.toString();
            return false;
        }
    }
}
