package org.palestre.web.seasonal.oneoff;

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
import org.palestre.seasonal.oneoff.boundary.ExamineOneOffRequests;
import org.palestre.seasonal.oneoff.boundary.KindRules;
import org.palestre.seasonal.oneoff.boundary.ManageOneOffKinds;
import org.palestre.seasonal.oneoff.boundary.MyOneOffRequests;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.seasonal.oneoff.boundary.ReadDates;
import org.palestre.seasonal.oneoff.boundary.ReadLine;
import org.palestre.seasonal.oneoff.boundary.RequestOneOffBooking;
import org.palestre.shared.Roles;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.TakesFile;

/** One-off requests, for those who act for a club; one request also for agents of the booking office. */
@Path("one-off-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "One-off requests")
@SecurityRequirement(name = PalestreApi.BASIC)
public class OneOffRequestsResource {

    @EJB
    private RequestOneOffBooking requestOneOffBooking;

    @EJB
    private MyOneOffRequests myOneOffRequests;

    @EJB
    private ExamineOneOffRequests examineOneOffRequests;

    @EJB
    private ManageOneOffKinds manageOneOffKinds;

    @EJB
    private ReadDates readDates;

    @Inject
    private Idempotency idempotency;

    @Context
    private SecurityContext security;

    /** The history of a club. */
    @GET
    @Operation(summary = "The one-off requests of a club that the caller acts for, drafts first, then the latest first")
    @APIResponse(responseCode = "200", description = "One page of requests")
    @APIResponse(responseCode = "404", description = "The caller acts for no such club")
    public Response history(
            @QueryParam("organisation") @Parameter(required = true) Long organisation,
            @QueryParam("status") OneOffStatus status,
            @BeanParam AskedPage page) {
        return page.of(asked -> myOneOffRequests.history(Asked.required(organisation, "organisation"), status, asked));
    }

    /** What can be asked for. */
    @GET
    @Path("kinds")
    @Operation(summary = "The kinds of one-off requests, and what the city makes of each")
    @APIResponse(
            responseCode = "200",
            description = "The kinds",
            content = @Content(schema = @Schema(implementation = KindRules[].class)))
    public Response kinds() {
        return ok(manageOneOffKinds.kinds());
    }

    /** Submits a request. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit a one-off request, at any time of the year")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "Submitted and numbered; Location is its address",
            content = @Content(schema = @Schema(implementation = OneOffRequestView.class)))
    @APIResponse(responseCode = "422", description = "A value is missing or wrong; field tells which")
    public Response submit(@Schema(required = true) NewOneOffRequest wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            OneOffRequestView view = requestOneOffBooking.submitWhole(
                    Asked.required(wanted.organisationId(), "organisationId"), wanted.form());
            return new Created("/api/v1/one-off-requests/" + view.id(), view);
        });
    }

    /** Reads a calendar. */
    @POST
    @Path("read-calendar")
    @Consumes({"text/csv", "text/calendar", "text/plain"})
    @TakesFile(largest = ReadDates.LARGEST_FILE)
    @Operation(summary = "Read the dates of a calendar (CSV or iCalendar), each with how it stands; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "The lines, in order",
            content = @Content(schema = @Schema(implementation = ReadLine[].class)))
    @APIResponse(responseCode = "413", description = "It is larger than 512 KiB")
    @APIResponse(responseCode = "422", description = "It is no calendar")
    public Response read(
            @QueryParam("organisation") @Parameter(required = true) Long organisation,
            @Schema(required = true) byte[] content) {
        return ok(readDates.read(Asked.required(organisation, "organisation"), OneOffForm.EMPTY, content));
    }

    /** One request. */
    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "One submitted request, for its club and for the booking office")
    @APIResponse(
            responseCode = "200",
            description = "The request, with what became of each date",
            content = @Content(schema = @Schema(implementation = OneOffRequestView.class)))
    @APIResponse(responseCode = "404", description = "There is no such request for this caller")
    public Response request(@PathParam("id") long id) {
        return ok(office() ? examineOneOffRequests.request(id) : myOneOffRequests.request(id));
    }

    /** The club takes it back. */
    @POST
    @Path("{id: \\d{1,18}}/withdraw")
    @Operation(summary = "Take a request back that is not decided yet; twice is the same as once")
    @APIResponse(responseCode = "200", description = "The request, withdrawn")
    @APIResponse(responseCode = "409", description = "It is decided already")
    public Response withdraw(@PathParam("id") long id) {
        return ok(myOneOffRequests.withdraw(id));
    }

    /** The club wants it after all. */
    @POST
    @Path("{id: \\d{1,18}}/undo-withdrawal")
    @Operation(summary = "Undo a withdrawal as long as one of the dates is to come; twice is the same as once")
    @APIResponse(responseCode = "200", description = "The request, where it stood before")
    public Response undoWithdrawal(@PathParam("id") long id) {
        return ok(myOneOffRequests.undoWithdrawal(id));
    }

    /** The club gives a date back. */
    @POST
    @Path("{id: \\d{1,18}}/dates/{date: \\d{1,18}}/give-back")
    @Operation(summary = "Give one granted date back, which is free for others at once; twice is the same as once")
    @APIResponse(responseCode = "200", description = "The request, with what the club still has")
    @APIResponse(responseCode = "409", description = "The date has begun, or the club does not have it")
    public Response giveBack(@PathParam("id") long id, @PathParam("date") long date) {
        return ok(myOneOffRequests.giveBack(id, date));
    }

    private boolean office() {
        return security.isUserInRole(Roles.BOOKING_OFFICE);
    }
}
