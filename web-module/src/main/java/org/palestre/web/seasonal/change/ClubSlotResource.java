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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.change.boundary.AnnounceMatch;
import org.palestre.seasonal.change.boundary.GiveUpSlot;
import org.palestre.seasonal.change.boundary.GivingUp;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** What a club does with its own slot: gives it up, announces a match in it. */
@Path("permits/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Changes of slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class ClubSlotResource {

    @EJB
    private GiveUpSlot giveUpSlot;

    @EJB
    private AnnounceMatch announceMatch;

    @PathParam("id")
    private long id;

    /** From when, and why. */
    public record GivingBack(LocalDate from, String reason) {}

    /** A match. */
    public record Match(LocalDate date, String match) {}

    /** What giving up would mean. */
    @POST
    @Path("giving-up-preview")
    @Operation(summary = "What giving the slot up would mean for what is due; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "The hours given back, and the rule",
            content = @Content(schema = @Schema(implementation = GivingUp.class)))
    public Response previewGivingUp(@Schema(required = true) GivingBack wanted) {
        return ok(giveUpSlot.preview(id, Asked.required(wanted, "body").from()));
    }

    /** Gives up. */
    @POST
    @Path("giving-up")
    @Operation(summary = "Give a slot up, whole or from a day on: it is free for others at once")
    @APIResponse(
            responseCode = "200",
            description = "What was given back",
            content = @Content(schema = @Schema(implementation = GivingUp.class)))
    @APIResponse(responseCode = "409", description = "This edition is not in force any more")
    public Response giveUp(@Schema(required = true) GivingBack wanted) {
        return ok(giveUpSlot.giveUp(id, Asked.required(wanted, "body").from(), wanted.reason()));
    }

    /** Announces a match. */
    @POST
    @Path("matches")
    @Operation(summary = "Announce a friendly or official match within one's own slot (art. 15)")
    @APIResponse(responseCode = "204", description = "The city and the site are told")
    public Response announce(@Schema(required = true) Match match) {
        announceMatch.announce(id, Asked.required(match, "body").date(), match.match());
        return Response.noContent().build();
    }
}
