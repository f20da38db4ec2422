package org.palestre.web.seasonal.waitinglist;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.seasonal.waitinglist.boundary.AnswerOffer;
import org.palestre.seasonal.waitinglist.boundary.OfferSlot;
import org.palestre.web.api.PalestreApi;

/** Offers of slots that became free: the club answers them, the office takes them back. */
@Path("slot-offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Waiting lists")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SlotOffersResource {

    @EJB
    private OfferSlot offering;

    @EJB
    private AnswerOffer answering;

    /** Takes an offer back. */
    @POST
    @Path("{id: \\d{1,18}}/take-back")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take an open offer back; the club is told by mail; twice is the same as once")
    @APIResponse(responseCode = "200", description = "The offer")
    @APIResponse(responseCode = "409", description = "It is answered already")
    public Response takeBack(@PathParam("id") long id) {
        return ok(offering.takeBack(id));
    }

    /** Accepts an offer. */
    @POST
    @Path("{id: \\d{1,18}}/accept")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Accept an offer for one's club: the slot is granted at once")
    @APIResponse(
            responseCode = "200",
            description = "What was granted",
            content = @Content(schema = @Schema(implementation = Granted.class)))
    @APIResponse(responseCode = "404", description = "There is no such offer for this caller")
    @APIResponse(
            responseCode = "409",
            description = "It is too late, or the slot is taken (member conflicts names the times)")
    public Response accept(@PathParam("id") long id) {
        return ok(answering.accept(id));
    }

    /** Declines an offer. */
    @POST
    @Path("{id: \\d{1,18}}/decline")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Decline an offer; the request stays on the waiting list; twice is the same as once")
    @APIResponse(responseCode = "200", description = "The offer")
    public Response decline(@PathParam("id") long id) {
        return ok(answering.decline(id));
    }
}
