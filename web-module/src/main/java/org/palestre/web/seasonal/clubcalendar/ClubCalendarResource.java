package org.palestre.web.seasonal.clubcalendar;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.occupancy.boundary.ClubOccupation;
import org.palestre.seasonal.clubcalendar.boundary.ConsultClubCalendar;
import org.palestre.seasonal.clubcalendar.boundary.ManageCalendarFeed;
import org.palestre.shared.DateRange;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.boundary.CitySettings;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** The calendar of a club, for those who act for it. */
@Path("organisations/{id: \\d{1,18}}/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar of a club")
@SecurityRequirement(name = PalestreApi.BASIC)
public class ClubCalendarResource {

    @EJB
    private ConsultClubCalendar calendar;

    @EJB
    private ManageCalendarFeed feeds;

    @EJB
    private CitySettings settings;

    /** What the club has. */
    @GET
    @Operation(summary = "All occupations of a club in a period, weekly and single, cancelled ones too")
    @APIResponse(
            responseCode = "200",
            description = "In order of time, 2000 at most",
            content = @Content(schema = @Schema(implementation = ClubOccupation[].class)))
    @APIResponse(responseCode = "404", description = "The caller acts for no such club")
    @APIResponse(responseCode = "422", description = "A date is missing or wrong, or the period is too long")
    public Response occupations(
            @PathParam("id") long id,
            @QueryParam("from") @Parameter(description = "First day", required = true) LocalDate from,
            @QueryParam("to") @Parameter(description = "Day after the last one", required = true) LocalDate to,
            @QueryParam("site") Long site) {
        DateRange dates = new DateRange(
                SensibleDates.check(Asked.required(from, "from"), "from"),
                SensibleDates.check(Asked.required(to, "to"), "to"));
        return Response.ok(calendar.occupations(id, dates, site))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** A new secret address. */
    @POST
    @Path("feed")
    @Operation(summary = "Make a new secret address of the club's iCalendar feed; an old one is worthless at once")
    @APIResponse(
            responseCode = "201",
            description = "The address, which is told this once",
            content = @Content(schema = @Schema(implementation = FeedAddress.class)))
    public Response renew(@PathParam("id") long id) {
        return Response.status(Response.Status.CREATED)
                .entity(new FeedAddress(settings.city().baseUrl() + "/calendar/" + feeds.renew(id) + ".ics"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** No feed any more. */
    @DELETE
    @Path("feed")
    @Operation(summary = "Switch the club's iCalendar feed off; twice is the same as once")
    @APIResponse(responseCode = "204", description = "There is none any more")
    public Response switchOff(@PathParam("id") long id) {
        feeds.switchOff(id);
        return Response.noContent().build();
    }

    /** Where the feed is. */
    public record FeedAddress(String address) {}
}
