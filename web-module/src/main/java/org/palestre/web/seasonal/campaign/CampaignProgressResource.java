package org.palestre.web.seasonal.campaign;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.campaign.boundary.CampaignProgress;
import org.palestre.seasonal.campaign.boundary.ProgressBoard;
import org.palestre.seasonal.campaign.boundary.RemindClubs;
import org.palestre.seasonal.campaign.boundary.ReminderView;
import org.palestre.seasonal.campaign.boundary.ReopenForClub;
import org.palestre.seasonal.campaign.boundary.Reopening;
import org.palestre.shared.BusinessException;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** How a campaign goes, who has not answered, and who is let in late; for the booking office. */
@Path("campaigns/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
@SecurityRequirement(name = PalestreApi.BASIC)
public class CampaignProgressResource {

    @EJB
    private CampaignProgress campaignProgress;

    @EJB
    private RemindClubs remindClubs;

    @EJB
    private ReopenForClub reopenForClub;

    @Inject
    private Idempotency idempotency;

    /** Whom to remind; {@code action} names this reminder, the same again sends nothing; no clubs means all. */
    public record Reminder(UUID action, List<Long> organisationIds) {}

    /** To how many clubs a reminder went. */
    public record Reminded(long clubs) {}

    /** A club that is let in late, until when on the city's clock, and why. */
    public record NewReopening(Long organisationId, LocalDateTime closesAt, String reason) {}

    /** How it goes. */
    @GET
    @Path("progress")
    @Operation(summary = "Requests by day, status and district, within the caller's scope")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = ProgressBoard.class)))
    public Response progress(@PathParam("id") long id) {
        return ok(campaignProgress.board(id));
    }

    /** Requests by site. */
    @GET
    @Path("progress/sites")
    @Operation(summary = "Requests by site, those with most first")
    @APIResponse(responseCode = "200", description = "One page of sites")
    public Response sites(@PathParam("id") long id, @BeanParam AskedPage page) {
        return page.of(asked -> campaignProgress.sites(id, asked));
    }

    /** Who has not answered. */
    @GET
    @Path("silent-clubs")
    @Operation(
            summary = "Clubs with a permit, or with a request in the last campaign, that have sent nothing in this one")
    @APIResponse(responseCode = "200", description = "One page of clubs by name")
    public Response silent(@PathParam("id") long id, @QueryParam("q") String q, @BeanParam AskedPage page) {
        return page.of(asked -> campaignProgress.silent(id, q, asked));
    }

    /** Reminds clubs. */
    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have clubs that have not answered written to, by a job; the same action again writes nothing")
    @APIResponse(
            responseCode = "200",
            description = "To how many clubs",
            content = @Content(schema = @Schema(implementation = Reminded.class)))
    @APIResponse(responseCode = "409", description = "The campaign is not open, or none of the clubs is silent")
    public Response remind(@PathParam("id") long id, @Schema(required = true) Reminder reminder) {
        Asked.required(reminder, "body");
        return ok(new Reminded(
                remindClubs.remind(id, Asked.required(reminder.action(), "action"), reminder.organisationIds(), null)));
    }

    /** How far the last reminder is. */
    @GET
    @Path("reminders/last")
    @Operation(summary = "How far the last reminder is: a job writes to the clubs one by one")
    @APIResponse(
            responseCode = "200",
            description = "The last reminder",
            content = @Content(schema = @Schema(implementation = ReminderView.class)))
    @APIResponse(responseCode = "204", description = "Nobody was reminded yet")
    public Response lastReminder(@PathParam("id") long id) {
        ReminderView last = remindClubs.last(id);
        return last == null ? Response.noContent().build() : ok(last);
    }

    /** Who was let in late. */
    @GET
    @Path("reopenings")
    @Operation(summary = "Clubs for which the campaign was opened again")
    @APIResponse(responseCode = "200", description = "All of them, the latest first")
    public Response reopenings(@PathParam("id") long id) {
        return ok(reopenForClub.list(id));
    }

    /** Lets a club in late. */
    @POST
    @Path("reopenings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open a campaign that is closed for one club, for a reason and until an end of its own")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "Open for that club from now on",
            content = @Content(schema = @Schema(implementation = Reopening.class)))
    @APIResponse(responseCode = "409", description = "The campaign is not closed")
    @APIResponse(responseCode = "422", description = "A value is missing or wrong, or it is open again already")
    public Response reopen(@PathParam("id") long id, @Schema(required = true) NewReopening wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            Reopening opened = reopenForClub.reopen(
                    id, Asked.required(wanted.organisationId(), "organisationId"), wanted.closesAt(), wanted.reason());
            return new Created("/api/v1/campaigns/" + id + "/reopenings/" + opened.id(), opened);
        });
    }

    /** Ends it. */
    @POST
    @Path("reopenings/{reopening: \\d{1,18}}/end")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End a reopening now; twice is the same as once")
    @APIResponse(responseCode = "200", description = "It is over")
    @APIResponse(responseCode = "404", description = "The campaign has no such reopening")
    public Response end(@PathParam("id") long id, @PathParam("reopening") long reopening) {
        if (reopenForClub.list(id).stream().noneMatch(known -> known.id() == reopening)) {
            throw BusinessException.notFound("campaign.unknownReopening");
        }
        return ok(reopenForClub.end(reopening));
    }
}
