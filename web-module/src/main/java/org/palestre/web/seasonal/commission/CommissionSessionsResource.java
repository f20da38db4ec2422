package org.palestre.web.seasonal.commission;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.commission.boundary.Attendance;
import org.palestre.seasonal.commission.boundary.CloseSession;
import org.palestre.seasonal.commission.boundary.ConsultSessions;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.commission.boundary.PlanSession;
import org.palestre.seasonal.commission.boundary.PrepareAgenda;
import org.palestre.seasonal.commission.boundary.SessionForm;
import org.palestre.seasonal.commission.boundary.SessionView;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** A session of a commission: its members, and what is put on its agenda; for the booking office. */
@Path("commission-sessions/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocation commissions")
@SecurityRequirement(name = PalestreApi.BASIC)
public class CommissionSessionsResource {

    @EJB
    private ConsultSessions consultSessions;

    @EJB
    private PlanSession planSession;

    @EJB
    private PrepareAgenda prepareAgenda;

    @EJB
    private CloseSession closeSession;

    /**
     * A session with what was read of it.
     *
     * @param version as it was read
     */
    public record Change(Long version, SessionForm session) {}

    /**
     * What was read.
     *
     * @param version as it was read
     */
    public record Version(Long version) {}

    /**
     * Who is there.
     *
     * @param attendance by the member's id
     */
    public record Attending(Map<Long, Attendance> attendance) {}

    /**
     * Members are invited.
     *
     * @param action the same for the same action, however often it is sent
     */
    public record Inviting(UUID action) {}

    /**
     * Requests for the agenda.
     *
     * @param opinionText what the office adds to its opinion
     */
    public record Putting(List<Long> requestIds, Opinion opinion, String opinionText) {}

    /** The session. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "A session with its members and its agenda")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response session(@PathParam("id") long id) {
        return ok(consultSessions.session(id));
    }

    /** A change. */
    @PUT
    @Operation(summary = "Change when, where and by whom a session is held")
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "409", description = "It is closed, or somebody changed it meanwhile")
    public Response change(@PathParam("id") long id, @Schema(required = true) Change change) {
        Asked.required(change, "body");
        SessionForm form = Asked.required(change.session(), "session");
        return ok(planSession.change(id, Asked.required(change.version(), "version"), form));
    }

    /** It does not take place. */
    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Cancel a session in which nothing is decided; its requests are examined as before")
    @APIResponse(responseCode = "204", description = "It does not take place")
    public Response cancel(@PathParam("id") long id, @QueryParam("version") Long version) {
        planSession.cancel(id, Asked.required(version, "version"));
        return Response.noContent().build();
    }

    /** Who is there. */
    @PUT
    @Path("attendance")
    @Operation(summary = "Note which members are present, excused or absent")
    @APIResponse(responseCode = "200", description = "The session")
    public Response attend(@PathParam("id") long id, @Schema(required = true) Attending attending) {
        Asked.required(attending, "body");
        return ok(planSession.attend(id, Asked.required(attending.attendance(), "attendance")));
    }

    /** Invitations. */
    @POST
    @Path("invitations")
    @Operation(summary = "Invite the members by mail, with the agenda; the same action twice invites once")
    @APIResponse(responseCode = "200", description = "The session")
    public Response invite(@PathParam("id") long id, @Schema(required = true) Inviting inviting) {
        Asked.required(inviting, "body");
        return ok(planSession.invite(id, Asked.required(inviting.action(), "action")));
    }

    /** Requests are put on the agenda. */
    @POST
    @Path("items")
    @Operation(summary = "Put requests on the agenda with the office's opinion, all or none")
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "409", description = "One is decided, withdrawn, or on another agenda")
    public Response put(@PathParam("id") long id, @Schema(required = true) Putting putting) {
        Asked.required(putting, "body");
        List<Long> requests = Asked.required(putting.requestIds(), "requestIds");
        return ok(prepareAgenda.put(id, requests, putting.opinion(), putting.opinionText()));
    }

    /** It is over. */
    @POST
    @Path("close")
    @Operation(summary = "Close a session: its minutes are kept and nothing of it changes any more")
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(
            responseCode = "409",
            description = "A request is neither decided nor postponed, or the quorum is missed")
    public Response close(@PathParam("id") long id, @Schema(required = true) Version seen) {
        Asked.required(seen, "body");
        return ok(closeSession.close(id, Asked.required(seen.version(), "version")));
    }
}
