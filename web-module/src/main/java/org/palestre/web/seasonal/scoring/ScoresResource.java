package org.palestre.web.seasonal.scoring;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.scoring.boundary.ConsultScores;
import org.palestre.seasonal.scoring.boundary.ScoreView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.web.api.PalestreApi;

/** The score of a request. */
@Path("slot-requests/{id: \\d{1,18}}/score")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria and scores")
@SecurityRequirement(name = PalestreApi.BASIC)
public class ScoresResource {

    @EJB
    private ConsultScores consultScores;

    /** The score of a request. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "How a request stands against the criteria: for the office; for its club once it is refused")
    @APIResponse(
            responseCode = "200",
            description = "The score, part by part",
            content = @Content(schema = @Schema(implementation = ScoreView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not for this caller")
    public Response score(@PathParam("id") long id, @Context SecurityContext caller) {
        return ok((caller.isUserInRole(Roles.BOOKING_OFFICE) ? consultScores.forOffice(id) : consultScores.forClub(id))
                .orElseThrow(() -> BusinessException.notFound("scoring.noScore")));
    }
}
