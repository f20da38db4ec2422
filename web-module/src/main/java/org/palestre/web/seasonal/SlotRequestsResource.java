package org.palestre.web.seasonal;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.ConsultPermits;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.MySlotRequests;
import org.palestre.seasonal.boundary.RequestWeeklySlot;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.boundary.WithdrawSlotRequest;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** Requests for weekly slots, for those who act for a club; one request also for agents of the booking office. */
@Path("slot-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for weekly slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SlotRequestsResource {

    @EJB
    private RequestWeeklySlot requestWeeklySlot;

    @EJB
    private MySlotRequests mySlotRequests;

    @EJB
    private ExamineSlotRequests examineSlotRequests;

    @EJB
    private ConsultPermits consultPermits;

    @EJB
    private WithdrawSlotRequest withdrawSlotRequest;

    @Inject
    private Idempotency idempotency;

    @Context
    private SecurityContext security;

    /** The history of a club. */
    @GET
    @Operation(summary = "The requests of a club that the caller acts for, drafts first, then the latest first")
    @APIResponse(responseCode = "200", description = "One page of requests")
    @APIResponse(responseCode = "404", description = "The caller acts for no such club")
    public Response history(
            @QueryParam("organisation") @Parameter(required = true) Long organisation, @BeanParam AskedPage page) {
        return page.of(asked -> mySlotRequests.history(required(organisation, "organisation"), asked));
    }

    /** Submits a request. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit a request for a weekly slot in the campaign that is open")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "Submitted and numbered; Location is its address",
            content = @Content(schema = @Schema(implementation = SlotRequestView.class)))
    @APIResponse(responseCode = "409", description = "No campaign is open now; the dates are told")
    @APIResponse(responseCode = "422", description = "A value is missing or wrong; field tells which")
    public Response submit(@Schema(required = true) NewSlotRequest wanted) {
        required(wanted, "body");
        return idempotency.created(wanted, () -> {
            SlotRequestView view =
                    requestWeeklySlot.submitWhole(required(wanted.organisationId(), "organisationId"), wanted.form());
            return new Created("/api/v1/slot-requests/" + view.id(), view);
        });
    }

    /** One request. */
    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "One submitted request, for its club and for the booking office")
    @APIResponse(
            responseCode = "200",
            description = "The request, with its decision and permit",
            content = @Content(schema = @Schema(implementation = SlotRequestView.class)))
    @APIResponse(responseCode = "404", description = "There is no such request for this caller")
    public Response request(@PathParam("id") long id) {
        return ok(view(id));
    }

    /** The club takes it back. */
    @POST
    @Path("{id: \\d{1,18}}/withdraw")
    @Operation(summary = "Take a request back that is not decided yet; twice is the same as once")
    @APIResponse(responseCode = "200", description = "The request, withdrawn")
    @APIResponse(responseCode = "409", description = "It is decided already")
    public Response withdraw(@PathParam("id") long id) {
        return ok(withdrawSlotRequest.withdraw(id));
    }

    /** The club wants it after all. */
    @POST
    @Path("{id: \\d{1,18}}/undo-withdrawal")
    @Operation(summary = "Undo a withdrawal, until the window of the campaign closes; twice is the same as once")
    @APIResponse(responseCode = "200", description = "The request, where it stood before")
    @APIResponse(responseCode = "409", description = "The window has closed; the dates are told")
    public Response undoWithdrawal(@PathParam("id") long id) {
        return ok(withdrawSlotRequest.undo(id));
    }

    /** The permit of a granted request. */
    @GET
    @Path("{id: \\d{1,18}}/permit")
    @Produces("application/pdf")
    @Operation(summary = "The permit of a granted request as PDF")
    @APIResponse(responseCode = "200", description = "The document")
    @APIResponse(responseCode = "404", description = "There is no permit for this caller")
    public Response permit(@PathParam("id") long id) {
        SlotRequestView view = view(id);
        if (view.permit() == null) {
            throw BusinessException.notFound("seasonal.unknownPermit");
        }
        DownloadFile file = consultPermits.pdf(view.permit().id());
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private SlotRequestView view(long id) {
        return security.isUserInRole(Roles.BOOKING_OFFICE)
                ? examineSlotRequests.request(id)
                : mySlotRequests.request(id);
    }

    static <T> T required(T value, String field) {
        return Asked.required(value, field);
    }
}
