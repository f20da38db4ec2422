package org.palestre.web.seasonal.change;

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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.change.boundary.ChangePreview;
import org.palestre.seasonal.change.boundary.ChangeSlot;
import org.palestre.seasonal.change.boundary.Changed;
import org.palestre.seasonal.change.boundary.SlotChange;
import org.palestre.seasonal.change.boundary.SlotSwap;
import org.palestre.seasonal.change.boundary.SwapCandidate;
import org.palestre.seasonal.change.boundary.SwapSlots;
import org.palestre.seasonal.permit.boundary.ConsultPermit;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** Changes of a slot for the rest of the season. */
@Path("permits/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Changes of slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SlotChangesResource {

    @EJB
    private ChangeSlot changeSlot;

    @EJB
    private SwapSlots swapSlots;

    @EJB
    private ConsultPermit consultPermit;

    @PathParam("id")
    private long id;

    /** A change; what is left out stays as it is. */
    public record Changing(
            LocalDate from,
            List<Long> areaIds,
            List<WeeklySlot> times,
            LocalDate lastDate,
            Boolean duringSchoolBreaks,
            Boolean leaveOutConflicts,
            String reason) {

        SlotChange change(EditionTerms now) {
            return new SlotChange(
                    from,
                    areaIds == null ? now.areaIds() : areaIds,
                    times == null ? now.times() : times,
                    lastDate == null ? now.lastDate() : lastDate,
                    duringSchoolBreaks == null ? now.duringSchoolBreaks() : duringSchoolBreaks,
                    Boolean.TRUE.equals(leaveOutConflicts),
                    reason);
        }
    }

    /** An exchange. */
    public record Swapping(Long otherPermitId, LocalDate from, Boolean leaveOutConflicts, String reason) {

        SlotSwap swap() {
            return new SlotSwap(
                    Asked.required(otherPermitId, "otherPermitId"),
                    from,
                    Boolean.TRUE.equals(leaveOutConflicts),
                    reason);
        }
    }

    /** What a change would bring. */
    @POST
    @Path("change-preview")
    @Operation(summary = "What a change for the rest of the season would bring; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "The dates",
            content = @Content(schema = @Schema(implementation = ChangePreview.class)))
    public Response previewChange(@Schema(required = true) Changing wanted) {
        return ok(changeSlot.preview(id, Asked.required(wanted, "body").change(present())));
    }

    /** Changes. */
    @POST
    @Path("changes")
    @Operation(
            summary =
                    "Give a slot other areas, times or dates for the rest of the season: a further edition of its permit")
    @APIResponse(
            responseCode = "200",
            description = "The new edition",
            content = @Content(schema = @Schema(implementation = Changed.class)))
    @APIResponse(
            responseCode = "409",
            description = "An area is taken (member conflicts names the times), or a further edition is in force")
    public Response change(@Schema(required = true) Changing wanted) {
        return ok(changeSlot.change(id, Asked.required(wanted, "body").change(present())));
    }

    /** With whom places could be changed. */
    @GET
    @Path("swap-candidates")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Slots with which this one could change places")
    @APIResponse(
            responseCode = "200",
            description = "Permits in force",
            content = @Content(schema = @Schema(implementation = SwapCandidate[].class)))
    public Response candidates(@QueryParam("q") String words) {
        return ok(swapSlots.candidates(id, words));
    }

    /** What an exchange would bring. */
    @POST
    @Path("swap-preview")
    @Operation(summary = "What an exchange would bring to both clubs; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "This club first",
            content = @Content(schema = @Schema(implementation = ChangePreview[].class)))
    public Response previewSwap(@Schema(required = true) Swapping wanted) {
        return ok(swapSlots.preview(id, Asked.required(wanted, "body").swap()));
    }

    /** Exchanges. */
    @POST
    @Path("swaps")
    @Operation(summary = "Two clubs change places for the rest of the season: both or neither")
    @APIResponse(
            responseCode = "200",
            description = "The new editions, this club's first",
            content = @Content(schema = @Schema(implementation = Changed[].class)))
    @APIResponse(responseCode = "409", description = "A place is taken, or a further edition is in force")
    public Response swap(@Schema(required = true) Swapping wanted) {
        return ok(swapSlots.swap(id, Asked.required(wanted, "body").swap()));
    }

    private EditionTerms present() {
        return consultPermit.sheet(id).terms();
    }
}
