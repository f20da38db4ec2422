package org.palestre.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** One of thousands of clubs that call the city: all share one client, each has a session of its own. */
final class ClubProgram {

    private final HttpClient client;
    private final String url;
    private final String cookies;

    private ClubProgram(HttpClient client, String url, String cookies) {
        this.client = client;
        this.url = url;
        this.cookies = cookies;
    }

    static ClubProgram signedIn(HttpClient client, String url, String email) throws IOException, InterruptedException {
        String credentials = email + ":" + BenchmarkCity.PASSWORD;
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(url + "/api/v1/session"))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(email + " does not get in: " + answer.statusCode() + " " + answer.body());
        }
        String cookies = answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        return new ClubProgram(client, url, cookies);
    }

    /** Sends JSON under a key that makes a second sending harmless. */
    CompletableFuture<HttpResponse<String>> post(String path, String json, String key) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .header("Cookie", cookies)
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
