package org.palestre.web.seasonal.secondseason;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.secondseason.boundary.DeclineSecondSeason;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** The second seasons of a club's slots, for those who act for it. */
@Path("second-seasons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Permits")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SecondSeasonsResource {

    @EJB
    private DeclineSecondSeason seasons;

    /** All of a club's. */
    @GET
    @Operation(summary = "The second seasons of a club's slots, and until when they can be declined")
    @APIResponse(responseCode = "200", description = "The second seasons, by permit")
    @APIResponse(responseCode = "404", description = "The caller acts for no such club")
    public Response list(@QueryParam("organisation") @Parameter(required = true) Long organisation) {
        return ok(seasons.ofOrganisation(Asked.required(organisation, "organisation")));
    }

    /** Gives one up. */
    @POST
    @Path("{request: \\d{1,18}}/decline")
    @Operation(summary = "Give the second season of a granted request up; twice is the same as once")
    @APIResponse(responseCode = "200", description = "The second season, declined")
    @APIResponse(responseCode = "409", description = "It is too late; the date is told")
    public Response decline(@PathParam("request") long request) {
        return ok(seasons.decline(request));
    }

    /** Wants it after all. */
    @POST
    @Path("{request: \\d{1,18}}/undo-decline")
    @Operation(summary = "Want the second season after all, as long as it could be declined; twice is the same as once")
    @APIResponse(responseCode = "200", description = "The second season, as before")
    @APIResponse(responseCode = "409", description = "It is too late; the date is told")
    public Response undo(@PathParam("request") long request) {
        return ok(seasons.undo(request));
    }
}
