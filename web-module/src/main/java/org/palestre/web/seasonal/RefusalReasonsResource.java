package org.palestre.web.seasonal;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.ManageRefusalReasons;
import org.palestre.seasonal.boundary.RefusalReason;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** The kinds of reasons for refusals, for the booking office. */
@Path("refusal-reasons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for weekly slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class RefusalReasonsResource {

    private static final String ONE = "{code: [A-Z0-9_]{1,30}}";

    @EJB
    private ManageRefusalReasons reasons;

    @Inject
    private Idempotency idempotency;

    /**
     * A kind as it is to be.
     *
     * @param version as it was read
     * @param wording what is written to the club, to begin with
     * @param offered whether officers can choose it for new refusals
     */
    public record Change(Long version, String name, String wording, Integer position, Boolean offered) {}

    /** A new kind. */
    public record Addition(String name, String wording) {}

    /** All of them. */
    @GET
    @Operation(summary = "The kinds of reasons for refusals in their order, with how often each was used")
    @APIResponse(
            responseCode = "200",
            description = "All of them, those that are no longer offered too",
            content = @Content(schema = @Schema(implementation = RefusalReason[].class)))
    public Response list() {
        return ok(reasons.list());
    }

    /** One of them. */
    @GET
    @Path(ONE)
    @Operation(summary = "A kind of reason")
    @APIResponse(
            responseCode = "200",
            description = "The kind",
            content = @Content(schema = @Schema(implementation = RefusalReason.class)))
    @APIResponse(responseCode = "404", description = "There is no such kind")
    public Response reason(@PathParam("code") String code) {
        return ok(reasons.reason(code));
    }

    /** One more. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a kind at the end of the list")
    @APIResponse(responseCode = "201", description = "The kind")
    @APIResponse(responseCode = "422", description = "Another has this name, or a value is missing")
    public Response add(@Schema(required = true) Addition addition) {
        Asked.required(addition, "body");
        return idempotency.created(addition, () -> {
            RefusalReason added = reasons.add(addition.name(), addition.wording());
            return new Created("/api/v1/refusal-reasons/" + added.code(), added);
        });
    }

    /** Changes one. */
    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a kind; refusals that were written keep their words and their kind")
    @APIResponse(
            responseCode = "200",
            description = "The kind as it is now",
            content = @Content(schema = @Schema(implementation = RefusalReason.class)))
    @APIResponse(responseCode = "409", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "422", description = "Another has this name, or a value is missing")
    public Response change(@PathParam("code") String code, @Schema(required = true) Change change) {
        Asked.required(change, "body");
        return ok(reasons.change(
                code,
                Asked.required(change.version(), "version"),
                change.name(),
                change.wording(),
                Asked.required(change.position(), "position"),
                Asked.required(change.offered(), "offered")));
    }

    /** Removes one. */
    @DELETE
    @Path(ONE)
    @Operation(summary = "Remove a kind that was never used; one that was is no longer offered instead")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It was used, or somebody changed it meanwhile")
    public Response remove(@PathParam("code") String code, @QueryParam("version") Long version) {
        reasons.remove(code, Asked.required(version, "version"));
        return Response.noContent().build();
    }
}
