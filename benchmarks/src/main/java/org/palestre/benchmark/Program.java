package org.palestre.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A program that calls the city over HTTP: it opens a session once and keeps its cookie. */
final class Program {

    private final String url;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Program(String url) {
        this.url = url;
    }

    /** Signs in by HTTP Basic, as docs of the API say for programs that call often. */
    static Program signedIn(String url, String email, String password) throws IOException, InterruptedException {
        Program program = new Program(url);
        String credentials = email + ":" + password;
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1/session"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        require(program.client.send(request, HttpResponse.BodyHandlers.ofString()), 204);
        return program;
    }

    /** A page or resource, which must be there. */
    String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return require(client.send(request, HttpResponse.BodyHandlers.ofString()), 200)
                .body();
    }

    /** Sends JSON and expects an answer of that status. */
    HttpResponse<String> post(String path, String json, int status) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return require(client.send(request, HttpResponse.BodyHandlers.ofString()), status);
    }

    private static HttpResponse<String> require(HttpResponse<String> response, int status) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(
                    response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response;
    }
}
