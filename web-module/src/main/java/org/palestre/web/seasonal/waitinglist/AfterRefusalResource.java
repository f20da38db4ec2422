package org.palestre.web.seasonal.waitinglist;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.boundary.DraftView;
import org.palestre.seasonal.boundary.RequestWeeklySlot;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.seasonal.waitinglist.boundary.AfterRefusalView;
import org.palestre.seasonal.waitinglist.boundary.AskInstead;
import org.palestre.seasonal.waitinglist.boundary.NearbySlot;
import org.palestre.seasonal.waitinglist.boundary.OfferSlot;
import org.palestre.seasonal.waitinglist.boundary.OfferView;
import org.palestre.seasonal.waitinglist.boundary.PrepareOffer;
import org.palestre.seasonal.waitinglist.boundary.WaitForSlot;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** What a club can do after its request was refused, and what the office can offer it. */
@Path("slot-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for weekly slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class AfterRefusalResource {

    @EJB
    private WaitForSlot waiting;

    @EJB
    private AskInstead asking;

    @EJB
    private RequestWeeklySlot requests;

    @EJB
    private OfferSlot offering;

    @EJB
    private PrepareOffer preparing;

    /** What is possible now. */
    @GET
    @Path("{id: \\d{1,18}}/after-refusal")
    @Operation(
            summary =
                    "What the club can do after a refusal: until when it can ask, its place in the waiting list, an offer")
    @APIResponse(
            responseCode = "200",
            description = "What is possible now",
            content = @Content(schema = @Schema(implementation = AfterRefusalView.class)))
    @APIResponse(responseCode = "404", description = "There is no such request for this caller")
    @APIResponse(responseCode = "409", description = "It is not refused, as far as its club knows")
    public Response view(@PathParam("id") long id) {
        return ok(waiting.view(id));
    }

    /** What is free near by. */
    @GET
    @Path("{id: \\d{1,18}}/nearby-slots")
    @Operation(summary = "Places and times near to what was refused, free on every date to come, the nearest first")
    @APIResponse(
            responseCode = "200",
            description = "The places and times",
            content = @Content(schema = @Schema(implementation = NearbySlot[].class)))
    public Response nearby(@PathParam("id") long id) {
        return ok(asking.nearby(id));
    }

    /** Begins a request for something else. */
    @POST
    @Path("{id: \\d{1,18}}/ask-instead")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Begin a draft that asks for something else with all the rest filled in; to be submitted as any draft")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = "It is too late; the last day is told")
    public Response ask(@PathParam("id") long id, @Schema(required = true) Wish instead) {
        return ok(requests.draft(asking.ask(id, Asked.required(instead, "body"))));
    }

    /** Submits such a draft. */
    @POST
    @Path("{id: \\d{1,18}}/submit-draft")
    @Operation(summary = "Submit the draft of this id as it stands; twice is the same as once")
    @APIResponse(responseCode = "200", description = "The request, submitted and numbered")
    @APIResponse(responseCode = "409", description = "The window has closed; the dates are told")
    @APIResponse(responseCode = "422", description = "A value is missing or wrong; field tells which")
    public Response submit(@PathParam("id") long id) {
        return ok(requests.submit(id));
    }

    /** Enters the waiting list. */
    @POST
    @Path("{id: \\d{1,18}}/waiting")
    @Operation(summary = "Enter the waiting list for the slot that was refused; twice is the same as once")
    @APIResponse(responseCode = "200", description = "With its place in the list")
    public Response join(@PathParam("id") long id) {
        return ok(waiting.join(id));
    }

    /** Leaves it. */
    @DELETE
    @Path("{id: \\d{1,18}}/waiting")
    @Operation(summary = "Leave the waiting list; an open offer is declined with it; twice is the same as once")
    @APIResponse(responseCode = "200", description = "What is possible now")
    public Response leave(@PathParam("id") long id) {
        return ok(waiting.leave(id));
    }

    /** Takes the place again. */
    @POST
    @Path("{id: \\d{1,18}}/waiting/undo-leaving")
    @Operation(summary = "Take the place in the waiting list again that was left today")
    @APIResponse(responseCode = "200", description = "With its place in the list")
    @APIResponse(responseCode = "409", description = "It was left on another day")
    public Response undoLeaving(@PathParam("id") long id) {
        return ok(waiting.undoLeaving(id));
    }

    /** Offers. */
    @POST
    @Path("{id: \\d{1,18}}/offers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Offer a slot that became free to a club that waits for it; the club is told by mail")
    @APIResponse(
            responseCode = "200",
            description = "The offer",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is offered already, to this club or another, or nothing of it is free")
    public Response offer(@PathParam("id") long id, @Schema(required = true) NewOffer wanted) {
        Asked.required(wanted, "body");
        return ok(offering.offer(
                id,
                wanted.over(preparing.asAwaited(id)),
                Asked.required(wanted.until(), "until"),
                AcceptedPromises.of(wanted.acceptedPromises(), wanted.leaveOutPromised())));
    }
}
