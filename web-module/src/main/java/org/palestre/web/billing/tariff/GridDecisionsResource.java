package org.palestre.web.billing.tariff;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.GridOutlook;
import org.palestre.billing.tariff.boundary.PutGridInForce;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** What becomes of a grid: in force, ended, taken back. */
@Path("billing/tariff-grids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tariffs")
@SecurityRequirement(name = PalestreApi.BASIC)
public class GridDecisionsResource {

    private static final String ONE = "{id: \\d{1,18}}/";

    @EJB
    private PutGridInForce force;

    @EJB
    private ConsultTariffs consult;

    /** The version that was looked at. */
    public record Decision(Long version) {}

    /** The version that was looked at, and the last day on which it prices. */
    public record Ending(Long version, LocalDate lastDay) {}

    /** What it would bring. */
    @GET
    @Path(ONE + "outlook")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What putting a draft in force would bring, or why it cannot be")
    @APIResponse(
            responseCode = "200",
            description = "Which grid it replaces, and what stands in its way",
            content = @Content(schema = @Schema(implementation = GridOutlook.class)))
    public Response outlook(@PathParam("id") long id) {
        return ok(force.outlook(id));
    }

    /** Puts it in force. */
    @POST
    @Path(ONE + "put-in-force")
    @Operation(summary = "Put a voted and checked draft in force; it never changes afterwards")
    @APIResponse(responseCode = "200", description = "The grid")
    @APIResponse(responseCode = "409", description = "It has faults, was not voted, or another one begins on that day")
    public Response putInForce(@PathParam("id") long id, @Schema(required = true) Decision decision) {
        Asked.required(decision, "body");
        force.putInForce(id, Asked.required(decision.version(), "version"));
        return ok(consult.grid(id).grid());
    }

    /** Ends it. */
    @POST
    @Path(ONE + "end")
    @Operation(summary = "End a grid after a day, today at the earliest")
    @APIResponse(responseCode = "200", description = "The grid")
    public Response end(@PathParam("id") long id, @Schema(required = true) Ending ending) {
        Asked.required(ending, "body");
        force.end(id, Asked.required(ending.version(), "version"), ending.lastDay());
        return ok(consult.grid(id).grid());
    }

    /** Takes it back. */
    @POST
    @Path(ONE + "withdraw")
    @Operation(summary = "Take a grid back before its first day")
    @APIResponse(responseCode = "200", description = "The grid")
    public Response withdraw(@PathParam("id") long id, @Schema(required = true) Decision decision) {
        Asked.required(decision, "body");
        force.withdraw(id, Asked.required(decision.version(), "version"));
        return ok(consult.grid(id).grid());
    }
}
