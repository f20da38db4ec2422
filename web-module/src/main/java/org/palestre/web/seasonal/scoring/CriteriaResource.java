package org.palestre.web.seasonal.scoring;

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
import org.palestre.seasonal.scoring.boundary.CriteriaView;
import org.palestre.seasonal.scoring.boundary.CriterionRule;
import org.palestre.seasonal.scoring.boundary.ManageCriteria;
import org.palestre.shared.BusinessException;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** What counts in a campaign. */
@Path("campaigns/{campaign: \\d{1,18}}/criteria")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria and scores")
@SecurityRequirement(name = PalestreApi.BASIC)
public class CriteriaResource {

    @EJB
    private ManageCriteria manageCriteria;

    /**
     * The criteria of a campaign.
     *
     * @param version as they were read; 0 if it had none
     */
    public record Adopting(Long version, String introduction, List<CriterionRule> rules) {}

    /** What counts. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What counts in a campaign, as clubs read it")
    @APIResponse(
            responseCode = "200",
            description = "The criteria",
            content = @Content(schema = @Schema(implementation = CriteriaView.class)))
    @APIResponse(responseCode = "404", description = "The campaign adopted none")
    public Response criteria(@PathParam("campaign") long campaign) {
        return ok(manageCriteria.adopted(campaign).orElseThrow(() -> BusinessException.notFound("scoring.noCriteria")));
    }

    /** Says what counts. */
    @PUT
    @Operation(summary = "Adopt or change the criteria of a campaign; one that is left out does not count")
    @APIResponse(responseCode = "200", description = "The criteria")
    public Response adopt(@PathParam("campaign") long campaign, @Schema(required = true) Adopting adopting) {
        Asked.required(adopting, "body");
        return ok(manageCriteria.save(
                campaign,
                Asked.required(adopting.version(), "version"),
                adopting.introduction(),
                Asked.required(adopting.rules(), "rules")));
    }
}
