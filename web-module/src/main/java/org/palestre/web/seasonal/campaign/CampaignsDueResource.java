package org.palestre.web.seasonal.campaign;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.campaign.boundary.CampaignDocuments;
import org.palestre.seasonal.campaign.boundary.CampaignDue;
import org.palestre.web.api.PalestreApi;

/** What campaigns ask a club for, for those who act for it. */
@Path("organisations/{id: \\d{1,18}}/campaign-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents of clubs")
@SecurityRequirement(name = PalestreApi.BASIC)
public class CampaignsDueResource {

    @EJB
    private CampaignDocuments documents;

    /** What the club must hand in. */
    @GET
    @Operation(summary = "What the campaigns that concern a club now ask it for, until when, and how it stands")
    @APIResponse(
            responseCode = "200",
            description = "Each campaign, with its documents",
            content = @Content(schema = @Schema(implementation = CampaignDue[].class)))
    @APIResponse(responseCode = "404", description = "The caller acts for no such club")
    public Response due(@PathParam("id") long id) {
        return ok(documents.dueOfMyClub(id));
    }
}
