package org.palestre.web.seasonal.secondseason;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.secondseason.boundary.CarryOverProgress;
import org.palestre.seasonal.secondseason.boundary.CarryOverSecondSeason;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** The second season of a campaign, for the booking office. */
@Path("campaigns/{id: \\d{1,18}}/second-season")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Permits")
@SecurityRequirement(name = PalestreApi.BASIC)
public class CarryOversResource {

    @EJB
    private CarryOverSecondSeason seasons;

    /** How far it is, and the last runs, the latest first. */
    public record State(CarryOverProgress progress, List<JobRun> runs) {}

    /** Until when clubs can decline. */
    public record Terms(LocalDate declineUntil) {}

    /** How far it is. */
    @GET
    @Operation(summary = "How many slots wait to be carried over, were declined, carried over or could not be")
    @APIResponse(
            responseCode = "200",
            description = "The state",
            content = @Content(schema = @Schema(implementation = State.class)))
    @APIResponse(responseCode = "409", description = "The campaign is for one season")
    public Response state(@PathParam("id") long id) {
        return ok(new State(seasons.progress(id), seasons.runs(id)));
    }

    /** Begins it. */
    @POST
    @Operation(summary = "Carry over all slots that wait; twice is the same as once")
    @APIResponse(responseCode = "202", description = "It begins within seconds")
    @APIResponse(responseCode = "409", description = "Clubs can still decline, or nothing waits")
    public Response begin(@PathParam("id") long id) {
        seasons.begin(id);
        return Response.accepted().build();
    }

    /** Stops it. */
    @DELETE
    @Operation(summary = "Stop a job that is under way: what was carried over stays, the rest waits")
    @APIResponse(responseCode = "204", description = "It stops within seconds, or had stopped")
    public Response stop(@PathParam("id") long id) {
        seasons.stop(id);
        return Response.noContent().build();
    }

    /** Sets the date. */
    @PUT
    @Path("terms")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say until which day clubs can decline")
    @APIResponse(responseCode = "200", description = "The state")
    @APIResponse(responseCode = "422", description = "The day is not in the first season")
    public Response change(@PathParam("id") long id, @Schema(required = true) Terms terms) {
        return ok(seasons.changeTerms(
                id, Asked.required(Asked.required(terms, "body").declineUntil(), "declineUntil")));
    }

    /** Promised times that were taken. */
    @GET
    @Path("broken-promises")
    @Operation(
            summary =
                    "What was put, knowingly, on times that are promised for the second season, within the caller's scope")
    @APIResponse(responseCode = "200", description = "One page of occupations")
    public Response brokenPromises(@PathParam("id") long id, @BeanParam AskedPage page) {
        return page.of(asked -> seasons.brokenPromises(id, asked));
    }

    /** What could not be carried over. */
    @GET
    @Path("missing")
    @Operation(summary = "The dates that could not be carried over and why, on the sites of the caller's scope")
    @APIResponse(responseCode = "200", description = "One page of dates")
    public Response missing(@PathParam("id") long id, @BeanParam AskedPage page) {
        return page.of(asked -> seasons.notCarried(id, asked));
    }
}
