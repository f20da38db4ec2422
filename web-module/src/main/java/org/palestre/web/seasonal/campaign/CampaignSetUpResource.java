package org.palestre.web.seasonal.campaign;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.campaign.boundary.ChooseCampaignSites;
import org.palestre.seasonal.campaign.boundary.CloseCampaignEarly;
import org.palestre.seasonal.campaign.boundary.ParticipatingSites;
import org.palestre.seasonal.campaign.boundary.Participation;
import org.palestre.seasonal.campaign.boundary.ParticipationBasis;
import org.palestre.seasonal.campaign.boundary.ParticipationForm;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** What is set up around a campaign: its sites for everybody, their change for the booking office. */
@Path("campaigns/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
public class CampaignSetUpResource {

    @EJB
    private ParticipatingSites participatingSites;

    @EJB
    private ChooseCampaignSites chooseCampaignSites;

    @EJB
    private CloseCampaignEarly closeCampaignEarly;

    /** Which sites are to take part; {@code version} as it was read. */
    public record Choice(
            Long version,
            ParticipationBasis basis,
            List<String> districtCodes,
            List<SiteKind> kinds,
            List<Long> addedSites,
            List<Long> leftOutSites) {}

    /** Closing: the campaign's version, and whether clubs with drafts are written to. */
    public record Closing(Long version, Boolean tell) {}

    /** The sites for which new requests are taken. */
    @GET
    @Path("sites")
    @Operation(summary = "The sites for which the campaign takes new requests, by name")
    @APIResponse(responseCode = "200", description = "One page of sites")
    public Response sites(
            @PathParam("id") long id,
            @QueryParam("q") String q,
            @QueryParam("district") String district,
            @QueryParam("discipline") String discipline,
            @BeanParam AskedPage page) {
        return page.of(asked -> participatingSites.search(id, new SiteQuery(q, discipline, district, null), asked));
    }

    /** How the sites are chosen. */
    @GET
    @Path("participation")
    @SecurityRequirement(name = PalestreApi.BASIC)
    @Operation(summary = "How the office chose the sites that take part")
    @APIResponse(
            responseCode = "200",
            description = "The choice",
            content = @Content(schema = @Schema(implementation = Participation.class)))
    public Response participation(@PathParam("id") long id) {
        return ok(chooseCampaignSites.participation(id));
    }

    /** Chooses the sites. */
    @PUT
    @Path("participation")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = PalestreApi.BASIC)
    @Operation(summary = "Choose the sites that take part")
    @APIResponse(
            responseCode = "200",
            description = "The choice, and how many sites that makes",
            content = @Content(schema = @Schema(implementation = Participation.class)))
    @APIResponse(responseCode = "409", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "422", description = "No site would take part, or one is on both lists")
    public Response choose(@PathParam("id") long id, @Schema(required = true) Choice choice) {
        Asked.required(choice, "body");
        return ok(chooseCampaignSites.choose(
                id,
                Asked.required(choice.version(), "version"),
                new ParticipationForm(
                        choice.basis(),
                        choice.districtCodes(),
                        choice.kinds(),
                        choice.addedSites(),
                        choice.leftOutSites())));
    }

    /** Closes it. */
    @POST
    @Path("close")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = PalestreApi.BASIC)
    @Operation(summary = "Close the window now; twice is the same as once")
    @APIResponse(
            responseCode = "200",
            description = "The campaign, closed",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    @APIResponse(responseCode = "409", description = "It is not open yet, or somebody changed it meanwhile")
    public Response close(@PathParam("id") long id, @Schema(required = true) Closing closing) {
        Asked.required(closing, "body");
        return ok(closeCampaignEarly.close(
                id, Asked.required(closing.version(), "version"), Boolean.TRUE.equals(closing.tell())));
    }
}
