package org.palestre.web.seasonal.clubdocuments;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.clubdocuments.boundary.HandedIn;
import org.palestre.seasonal.clubdocuments.boundary.ReviewDocuments;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** What clubs have handed in, for the booking office. */
@Path("club-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Documents of clubs")
@SecurityRequirement(name = PalestreApi.BASIC)
public class DocumentReviewsResource {

    @EJB
    private ReviewDocuments documents;

    /** A decision on a document. */
    public record Reviewing(Long version, LocalDate validUntil, String reason) {}

    /** The office's list. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What clubs have handed in, those that wait longest first")
    @APIResponse(responseCode = "200", description = "One page of documents")
    public Response list(
            @QueryParam("q") String q,
            @QueryParam("state") HandedIn.State state,
            @QueryParam("kind") Long kind,
            @BeanParam AskedPage page) {
        return page.of(asked -> documents.list(q, state, kind, asked));
    }

    /** Accepts. */
    @POST
    @Path("{id: \\d{1,18}}/accept")
    @Operation(summary = "Accept a document: it counts from now on")
    @APIResponse(responseCode = "200", description = "The document, accepted")
    @APIResponse(responseCode = "409", description = "It was looked at already")
    public Response accept(@PathParam("id") long id, @Schema(required = true) Reviewing wanted) {
        Asked.required(wanted, "body");
        return ok(documents.accept(id, Asked.required(wanted.version(), "version"), wanted.validUntil()));
    }

    /** Refuses. */
    @POST
    @Path("{id: \\d{1,18}}/refuse")
    @Operation(summary = "Refuse a document with a reason, which the club is told by mail")
    @APIResponse(responseCode = "200", description = "The document, refused")
    @APIResponse(responseCode = "409", description = "It was looked at already")
    public Response refuse(@PathParam("id") long id, @Schema(required = true) Reviewing wanted) {
        Asked.required(wanted, "body");
        return ok(documents.refuse(id, Asked.required(wanted.version(), "version"), wanted.reason()));
    }
}
