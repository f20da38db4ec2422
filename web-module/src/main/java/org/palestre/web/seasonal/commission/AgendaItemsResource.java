package org.palestre.web.seasonal.commission;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.seasonal.commission.boundary.DecideInSession;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.commission.boundary.PrepareAgenda;
import org.palestre.seasonal.commission.boundary.SessionView;
import org.palestre.seasonal.commission.boundary.Verdict;
import org.palestre.seasonal.commission.boundary.Votes;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.seasonal.WantedGrant;

/** An item of an agenda: the office's opinion, and what the commission decides. */
@Path("agenda-items/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocation commissions")
@SecurityRequirement(name = PalestreApi.BASIC)
public class AgendaItemsResource {

    @EJB
    private PrepareAgenda prepareAgenda;

    @EJB
    private DecideInSession decideInSession;

    /**
     * What the office thinks.
     *
     * @param version of the item as it was read
     */
    public record Opining(Long version, Opinion opinion, String opinionText) {}

    /**
     * Another place on the agenda.
     *
     * @param position from 1
     */
    public record Moving(Integer position) {}

    /**
     * What the commission decides; what is left out of a grant is granted as asked.
     *
     * @param version of the item as it was read
     * @param acceptedPromises references of what is promised to other clubs for later and is taken from them knowingly
     * @param leaveOutPromised whether the dates of other promises are left to those clubs, instead of refusing all
     */
    public record Deciding(
            Long version,
            CommissionDecision decision,
            Votes votes,
            String reason,
            WantedGrant grant,
            Set<String> acceptedPromises,
            Boolean leaveOutPromised) {}

    /**
     * A decision taken back.
     *
     * @param version of the item as it was read
     */
    public record Undoing(Long version) {}

    /** Takes it off. */
    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take a request off the agenda; it is examined as before")
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "409", description = "It is decided, or the session is closed")
    public Response takeOff(@PathParam("id") long id, @QueryParam("version") Long version) {
        return ok(prepareAgenda.takeOff(id, Asked.required(version, "version")));
    }

    /** Thinks otherwise. */
    @PUT
    @Path("opinion")
    @Operation(summary = "Change the office's opinion on a request")
    @APIResponse(responseCode = "200", description = "The session")
    public Response opine(@PathParam("id") long id, @Schema(required = true) Opining opining) {
        Asked.required(opining, "body");
        long version = Asked.required(opining.version(), "version");
        return ok(prepareAgenda.opine(id, version, opining.opinion(), opining.opinionText()));
    }

    /** Moves it. */
    @PUT
    @Path("position")
    @Operation(summary = "Move a request to another place on the agenda")
    @APIResponse(responseCode = "200", description = "The session")
    public Response move(@PathParam("id") long id, @Schema(required = true) Moving moving) {
        Asked.required(moving, "body");
        return ok(prepareAgenda.move(id, Asked.required(moving.position(), "position")));
    }

    /** Decides. */
    @POST
    @Path("decision")
    @Operation(
            summary = "Write what the commission decides, with its votes: the request is decided with all that follows")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "409", description = "It is decided already, an area is taken, or the quorum is missed")
    public Response decide(@PathParam("id") long id, @Schema(required = true) Deciding deciding) {
        Asked.required(deciding, "body");
        return ok(decideInSession.decide(
                id,
                Asked.required(deciding.version(), "version"),
                new Verdict(
                        deciding.decision(),
                        deciding.votes(),
                        deciding.reason(),
                        deciding.grant() == null ? null : deciding.grant().grant(),
                        AcceptedPromises.of(deciding.acceptedPromises(), deciding.leaveOutPromised()))));
    }

    /** Takes a decision back. */
    @POST
    @Path("undo-decision")
    @Operation(summary = "Take back what was decided, until the session is closed or the decision published")
    @APIResponse(responseCode = "200", description = "The session")
    public Response undo(@PathParam("id") long id, @Schema(required = true) Undoing undoing) {
        Asked.required(undoing, "body");
        return ok(decideInSession.undo(id, Asked.required(undoing.version(), "version")));
    }
}
