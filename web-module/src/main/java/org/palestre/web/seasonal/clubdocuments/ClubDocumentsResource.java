package org.palestre.web.seasonal.clubdocuments;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.clubdocuments.boundary.DueDocument;
import org.palestre.seasonal.clubdocuments.boundary.HandDocumentsIn;
import org.palestre.seasonal.clubdocuments.boundary.HandedIn;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.TakesFile;

/** The documents of a club, for those who act for it. */
@Path("organisations/{id: \\d{1,18}}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents of clubs")
@SecurityRequirement(name = PalestreApi.BASIC)
public class ClubDocumentsResource {

    @EJB
    private HandDocumentsIn documents;

    @Inject
    private Idempotency idempotency;

    /** How the club stands. */
    @GET
    @Operation(summary = "The documents that the city asks of a club, and how each stands")
    @APIResponse(
            responseCode = "200",
            description = "In the city's order",
            content = @Content(schema = @Schema(implementation = DueDocument[].class)))
    @APIResponse(responseCode = "404", description = "The caller acts for no such club")
    public Response due(@PathParam("id") long id) {
        return ok(documents.due(id));
    }

    /** Hands one in. */
    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @TakesFile(largest = HandDocumentsIn.LARGEST_FILE)
    @Operation(summary = "Hand a document in (PDF, JPEG or PNG, told by its content; 10 MB at most)")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "Handed in, to be looked at by the office",
            content = @Content(schema = @Schema(implementation = HandedIn.class)))
    @APIResponse(responseCode = "413", description = "It is larger than 10 MB")
    @APIResponse(responseCode = "422", description = "It is something else, or a value is missing")
    public Response handIn(
            @PathParam("id") long id,
            @QueryParam("kind") @Parameter(required = true) Long kind,
            @QueryParam("fileName") String fileName,
            @QueryParam("validUntil") LocalDate validUntil,
            @Schema(required = true) byte[] content) {
        return idempotency.created(Arrays.asList(kind, fileName, validUntil, content), () -> {
            HandedIn handed = documents.handIn(id, Asked.required(kind, "kind"), fileName, content, validUntil);
            return new Created("/api/v1/organisations/" + id + "/documents/" + handed.id(), handed);
        });
    }

    /** The file. */
    @GET
    @Path("{document: \\d{1,18}}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The file of one document")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "There is no such document for this caller")
    public Response file(@PathParam("id") long id, @PathParam("document") long document) {
        DownloadFile file = documents.file(document);
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
