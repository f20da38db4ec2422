package org.palestre.web.seasonal.change;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.change.boundary.ChangeSession;
import org.palestre.seasonal.change.boundary.SessionChange;
import org.palestre.seasonal.change.boundary.SessionPreview;
import org.palestre.seasonal.change.boundary.SessionSwap;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** One date of a slot: moved, called off, or exchanged with one of another club. */
@Path("permits/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Changes of slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SessionChangesResource {

    @EJB
    private ChangeSession changeSession;

    @PathParam("id")
    private long id;

    /** A session that does not take place. */
    public record CallingOff(LocalDate date, LocalTime start, String reason) {}

    /** Two sessions that change places. */
    public record Swapping(
            LocalDate date,
            LocalTime start,
            Long otherPermitId,
            LocalDate otherDate,
            LocalTime otherStart,
            String reason) {

        SessionSwap swap() {
            return new SessionSwap(
                    date, start, Asked.required(otherPermitId, "otherPermitId"), otherDate, otherStart, reason);
        }
    }

    /** Who would be in the way. */
    @POST
    @Path("session-preview")
    @Operation(summary = "Who would be in the way of a moved session; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "The conflicts",
            content = @Content(schema = @Schema(implementation = SessionPreview.class)))
    public Response preview(@Schema(required = true) SessionChange wanted) {
        return ok(changeSession.preview(id, Asked.required(wanted, "body")));
    }

    /** Moves one. */
    @POST
    @Path("session-moves")
    @Operation(summary = "Move or shorten one session; the permit stays as it is")
    @APIResponse(responseCode = "204", description = "Moved; everybody concerned is told")
    @APIResponse(responseCode = "409", description = "A place is taken; member conflicts names the times")
    public Response move(@Schema(required = true) SessionChange wanted) {
        changeSession.move(id, Asked.required(wanted, "body"));
        return Response.noContent().build();
    }

    /** Calls one off. */
    @POST
    @Path("session-cancellations")
    @Operation(summary = "Call one session off; its place is free for others at once")
    @APIResponse(responseCode = "204", description = "Called off; everybody concerned is told")
    public Response cancel(@Schema(required = true) CallingOff wanted) {
        changeSession.cancel(id, Asked.required(wanted, "body").date(), wanted.start(), wanted.reason());
        return Response.noContent().build();
    }

    /** Exchanges two. */
    @POST
    @Path("session-swaps")
    @Operation(summary = "Two clubs change places for one session each: both or neither")
    @APIResponse(responseCode = "204", description = "Exchanged; everybody concerned is told")
    @APIResponse(responseCode = "409", description = "A place is taken, or a session is not to come any more")
    public Response swap(@Schema(required = true) Swapping wanted) {
        changeSession.swap(id, Asked.required(wanted, "body").swap());
        return Response.noContent().build();
    }
}
