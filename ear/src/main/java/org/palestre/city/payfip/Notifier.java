package org.palestre.city.payfip;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells the merchant that something happened to an operation: its name, unsigned, and nothing else. */
final class Notifier {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** The status of the merchant's answer; 0 if there was none. */
    int notify(Operation operation) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(operation.asked("urlnotif")))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "idOp=" + URLEncoder.encode(operation.idOp(), StandardCharsets.UTF_8)))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
