package org.palestre.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The description of the API, made from its resources when it was built. */
@Path("openapi.json")
@RequestScoped
@Tag(name = "About")
public class OpenApiResource {

    static final String FILE = "/openapi/openapi.json";

    @Inject
    private PublicAnswers answers;

    /** The OpenAPI 3 document. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This document")
    @APIResponse(responseCode = "200", description = "OpenAPI 3")
    public Response document() {
        try (var stream = OpenApiResource.class.getResourceAsStream(FILE)) {
            return answers.text(
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8),
                    MediaType.APPLICATION_JSON,
                    Duration.ofMinutes(10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
