package org.palestre.web.seasonal;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.CompetingRequest;
import org.palestre.seasonal.boundary.DecideSlotRequest;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.GrantPreview;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.SlotRequestFilter;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** What the booking office does with requests for weekly slots, for agents within their scope. */
@Path("slot-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for weekly slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SlotRequestDecisionsResource {

    @EJB
    private ExamineSlotRequests examineSlotRequests;

    @EJB
    private DecideSlotRequest decideSlotRequest;

    /** The office's work list. */
    @GET
    @Path("work-list")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The requests for the sites of the agent's scope, oldest first")
    @APIResponse(responseCode = "200", description = "One page of requests, each with the number of its conflicts")
    public Response workList(
            @QueryParam("campaign") Long campaign,
            @QueryParam("site") Long site,
            @QueryParam("district") String district,
            @QueryParam("discipline") String discipline,
            @QueryParam("organisation") Long organisation,
            @QueryParam("status") RequestStatus status,
            @QueryParam("q") @Parameter(description = "Words of number, club, site or discipline") String q,
            @QueryParam("conflictsOnly") @DefaultValue("false") Boolean conflictsOnly,
            @BeanParam AskedPage page) {
        SlotRequestFilter filter = new SlotRequestFilter(
                campaign,
                site,
                district,
                discipline,
                status == null ? Set.of() : Set.of(status),
                organisation,
                q,
                conflictsOnly,
                SlotRequestFilter.Sort.SUBMITTED,
                false);
        return page.of(asked -> examineSlotRequests.list(filter, asked));
    }

    /** Those that want the same. */
    @GET
    @Path("{id: \\d{1,18}}/conflicts")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The other requests that want a same unit at an overlapping time of the same season")
    @APIResponse(
            responseCode = "200",
            description = "The requests, by number",
            content = @Content(schema = @Schema(implementation = CompetingRequest[].class)))
    public Response conflicts(@PathParam("id") long id) {
        return ok(examineSlotRequests.conflicts(id));
    }

    /** What a grant would bring. */
    @POST
    @Path("{id: \\d{1,18}}/grant-preview")
    @Operation(
            summary = "The dates that a grant would bring, those it would leave out, and its price; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "The dates and the price, with how it comes about",
            content = @Content(schema = @Schema(implementation = GrantPreview.class)))
    public Response preview(@PathParam("id") long id, @Schema(required = true) Decision.Granting wanted) {
        SlotRequestsResource.required(wanted, "body");
        return ok(decideSlotRequest.preview(id, wanted.grant()));
    }

    /** Grants. */
    @POST
    @Path("{id: \\d{1,18}}/grant")
    @Operation(summary = "Grant a request, as asked or changed: occupies the areas and issues the permit")
    @APIResponse(
            responseCode = "200",
            description = "What was granted",
            content = @Content(schema = @Schema(implementation = Granted.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "An area is taken (member conflicts names the times), a date is promised to another club (member"
                            + " promises names the references to accept or to leave out), or the request is decided already")
    public Response grant(@PathParam("id") long id, @Schema(required = true) Decision.Granting wanted) {
        SlotRequestsResource.required(wanted, "body");
        long version = SlotRequestsResource.required(wanted.version(), "version");
        return ok(decideSlotRequest.grant(id, version, wanted.grant(), wanted.accepted()));
    }

    /** Refuses. */
    @POST
    @Path("{id: \\d{1,18}}/refuse")
    @Operation(summary = "Refuse a request with a reason, which is mailed to the club's head office")
    @APIResponse(responseCode = "200", description = "The request, refused")
    @APIResponse(responseCode = "409", description = "The request is decided already")
    public Response refuse(@PathParam("id") long id, @Schema(required = true) Decision.Refusing wanted) {
        SlotRequestsResource.required(wanted, "body");
        long version = SlotRequestsResource.required(wanted.version(), "version");
        return ok(decideSlotRequest.refuse(id, version, wanted.reason()));
    }

    /** Takes a decision back. */
    @POST
    @Path("{id: \\d{1,18}}/undo-decision")
    @Operation(summary = "Take back a decision that is not published yet: what it occupied is free at once")
    @APIResponse(responseCode = "200", description = "The request, undecided again")
    @APIResponse(responseCode = "409", description = "The request is not decided, or the club knows the decision")
    public Response undo(@PathParam("id") long id, @Schema(required = true) Decision.Undoing wanted) {
        SlotRequestsResource.required(wanted, "body");
        long version = SlotRequestsResource.required(wanted.version(), "version");
        return ok(decideSlotRequest.undo(id, version));
    }
}
