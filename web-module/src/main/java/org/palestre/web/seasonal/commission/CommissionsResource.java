package org.palestre.web.seasonal.commission;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.palestre.seasonal.commission.boundary.CommissionForm;
import org.palestre.seasonal.commission.boundary.CommissionView;
import org.palestre.seasonal.commission.boundary.ConsultSessions;
import org.palestre.seasonal.commission.boundary.ManageCommissions;
import org.palestre.seasonal.commission.boundary.PlanSession;
import org.palestre.seasonal.commission.boundary.SessionForm;
import org.palestre.seasonal.commission.boundary.SessionSummary;
import org.palestre.seasonal.commission.boundary.SessionView;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** The allocation commissions, for the booking office. */
@Path("commissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocation commissions")
@SecurityRequirement(name = PalestreApi.BASIC)
public class CommissionsResource {

    @EJB
    private ManageCommissions manageCommissions;

    @EJB
    private PlanSession planSession;

    @EJB
    private ConsultSessions consultSessions;

    @Inject
    private Idempotency idempotency;

    /**
     * A commission with what was read of it.
     *
     * @param version as it was read
     */
    public record Change(Long version, CommissionForm commission) {}

    /** All of them. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The commissions of the agent's scope")
    @APIResponse(
            responseCode = "200",
            description = "The commissions, the active ones first",
            content = @Content(schema = @Schema(implementation = CommissionView[].class)))
    public Response list() {
        return ok(manageCommissions.list());
    }

    /** A new one. */
    @POST
    @Operation(summary = "Set up a commission: one for each district, one for the pools (without a district)")
    @APIResponse(responseCode = "201", description = "The commission")
    @APIResponse(responseCode = "422", description = "The district has one already, or a member is not named fully")
    public Response create(@Schema(required = true) CommissionForm form) {
        Asked.required(form, "body");
        return idempotency.created(form, () -> {
            CommissionView created = manageCommissions.create(form);
            return new Created("/api/v1/commissions/" + created.id(), created);
        });
    }

    /** One of them. */
    @GET
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "A commission and who usually sits there")
    @APIResponse(
            responseCode = "200",
            description = "The commission",
            content = @Content(schema = @Schema(implementation = CommissionView.class)))
    public Response one(@PathParam("id") long id) {
        return ok(manageCommissions.commission(id));
    }

    /** A change. */
    @PUT
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "Change a commission; sessions that are planned stay as they are")
    @APIResponse(responseCode = "200", description = "The commission")
    @APIResponse(responseCode = "409", description = "Somebody changed it meanwhile")
    public Response change(@PathParam("id") long id, @Schema(required = true) Change change) {
        Asked.required(change, "body");
        CommissionForm form = Asked.required(change.commission(), "commission");
        return ok(manageCommissions.change(id, Asked.required(change.version(), "version"), form));
    }

    /** Its sessions. */
    @GET
    @Path("{id: \\d{1,18}}/sessions")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The sessions of a commission, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "The sessions",
            content = @Content(schema = @Schema(implementation = SessionSummary[].class)))
    public Response sessions(@PathParam("id") long id) {
        return ok(consultSessions.sessions(id));
    }

    /** A new session. */
    @POST
    @Path("{id: \\d{1,18}}/sessions")
    @Operation(summary = "Plan a session; what the commission postponed stands on its agenda at once")
    @APIResponse(responseCode = "201", description = "The session")
    public Response plan(@PathParam("id") long id, @Schema(required = true) SessionForm form) {
        Asked.required(form, "body");
        return idempotency.created(form, () -> {
            SessionView planned = planSession.plan(id, form);
            return new Created("/api/v1/commission-sessions/" + planned.id(), planned);
        });
    }
}
