package org.palestre.web.seasonal.campaign;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.campaign.boundary.CampaignDocuments;
import org.palestre.seasonal.campaign.boundary.ClubDocument;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** What a campaign asks clubs for, for everybody; how a club stands with it, for the booking office. */
@Path("campaigns/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
public class CampaignDocumentsResource {

    @EJB
    private CampaignDocuments documents;

    /** The list of documents as it was seen, and as it is to be. */
    public record DocumentChange(List<RequiredDocument> seen, List<RequiredDocument> wanted) {}

    /** Whether the office saw the document. */
    public record Noting(Boolean kept) {}

    /** The documents. */
    @GET
    @Path("documents")
    @Operation(summary = "The documents that the campaign asks of each club, each one of the city's kinds")
    @APIResponse(responseCode = "200", description = "The list, in its order")
    public Response documents(@PathParam("id") long id) {
        return ok(documents.required(id));
    }

    /** Writes the list of documents anew. */
    @PUT
    @Path("documents")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = PalestreApi.BASIC)
    @Operation(
            summary =
                    "Write the list of documents anew; a document that keeps its kind keeps what was noted about clubs")
    @APIResponse(responseCode = "200", description = "The list as it is now")
    @APIResponse(responseCode = "409", description = "The list is not as it was seen")
    @APIResponse(responseCode = "422", description = "A kind is unknown or twice in the list")
    public Response write(@PathParam("id") long id, @Schema(required = true) DocumentChange change) {
        Asked.required(change, "body");
        return ok(
                documents.write(id, Asked.required(change.seen(), "seen"), Asked.required(change.wanted(), "wanted")));
    }

    /** How the documents stand with a club. */
    @GET
    @Path("clubs/{club: \\d{1,18}}/documents")
    @SecurityRequirement(name = PalestreApi.BASIC)
    @Operation(summary = "What a club has handed in of what the campaign asks for, for the booking office")
    @APIResponse(
            responseCode = "200",
            description = "Each document, with its deadline and how it stands",
            content = @Content(schema = @Schema(implementation = ClubDocument[].class)))
    public Response ofClub(@PathParam("id") long id, @PathParam("club") long club) {
        return ok(documents.ofClub(id, club));
    }

    /** Notes what was shown on paper. */
    @PUT
    @Path("clubs/{club: \\d{1,18}}/documents/{document: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = PalestreApi.BASIC)
    @Operation(summary = "Note whether a club has a document in order that it has not handed in here")
    @APIResponse(responseCode = "200", description = "How the club stands now")
    @APIResponse(responseCode = "404", description = "The campaign asks for no such document")
    public Response note(
            @PathParam("id") long id,
            @PathParam("club") long club,
            @PathParam("document") long document,
            @Schema(required = true) Noting noting) {
        Asked.required(noting, "body");
        documents.keep(document, club, Asked.required(noting.kept(), "kept"));
        return ok(documents.ofClub(id, club));
    }
}
