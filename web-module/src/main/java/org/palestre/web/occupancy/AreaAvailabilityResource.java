package org.palestre.web.occupancy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.occupancy.boundary.Availability;
import org.palestre.occupancy.boundary.ConsultAvailability;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.TimeRange;
import org.palestre.shared.boundary.CitySettings;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PublicAnswers;
import org.palestre.web.i18n.Wording;

/** When an area is occupied and when it is free, for everybody. */
@Path("areas/{id: \\d{1,18}}")
@RequestScoped
@Tag(name = "Free times")
public class AreaAvailabilityResource {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration CALENDAR_FRESH = Duration.ofMinutes(10);

    @EJB
    private ConsultAvailability consultAvailability;

    @EJB
    private ConsultSites consultSites;

    @EJB
    private CitySettings settings;

    @Inject
    private PublicAnswers answers;

    @Inject
    private Clock clock;

    /** Occupied and free times. */
    @GET
    @Path("availability")
    @Operation(summary = "Occupied times, and free times within the opening hours")
    @APIResponse(
            responseCode = "200",
            description = "The times, in order",
            content = @Content(schema = @Schema(implementation = AreaAvailability.class)))
    @APIResponse(responseCode = "404", description = "There is no such area")
    @APIResponse(responseCode = "422", description = "A date is missing or wrong, or the period is too long")
    public Response availability(
            @PathParam("id") long id,
            @QueryParam("from") @Parameter(description = "First day", required = true) LocalDate from,
            @QueryParam("to") @Parameter(description = "Day after the last one", required = true) LocalDate to) {
        DateRange dates = dates(from, to);
        Availability found = consultAvailability.availability(
                id,
                new TimeRange(
                        dates.start().atStartOfDay(clock.getZone()).toInstant(),
                        dates.end().atStartOfDay(clock.getZone()).toInstant()));
        return answers.json(AreaAvailability.of(id, dates, found, clock), FRESH);
    }

    /** The same as a calendar to subscribe to. */
    @GET
    @Path("calendar.ics")
    @Produces("text/calendar")
    @Operation(summary = "The occupations as iCalendar (RFC 5545), last month to next year")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "There is no such area")
    public Response calendar(@PathParam("id") long id) {
        AreaView area = consultSites.area(id);
        AreaCalendar calendar = new AreaCalendar(
                new Wording(Locale.FRENCH, clock.getZone()),
                URI.create(settings.city().baseUrl()).getHost());
        return answers.text(calendar.of(area, consultAvailability.calendar(id)), "text/calendar", CALENDAR_FRESH);
    }

    private static DateRange dates(LocalDate from, LocalDate to) {
        Asked.required(from, "from");
        Asked.required(to, "to");
        if (!to.isAfter(from)) {
            throw BusinessException.invalid("shared.endBeforeStart", "to");
        }
        return new DateRange(from, to);
    }

    /**
     * The answer.
     *
     * @param from first day
     * @param to day after the last one
     */
    public record AreaAvailability(long areaId, LocalDate from, LocalDate to, List<Busy> busy, List<Free> free) {

        static AreaAvailability of(long areaId, DateRange dates, Availability found, Clock clock) {
            return new AreaAvailability(
                    areaId,
                    dates.start(),
                    dates.end(),
                    found.busy().stream()
                            .map(time -> new Busy(
                                    OffsetDateTime.ofInstant(time.start(), clock.getZone()),
                                    OffsetDateTime.ofInstant(time.end(), clock.getZone()),
                                    time.kind(),
                                    time.label(),
                                    time.areaId()))
                            .toList(),
                    found.free().stream()
                            .map(time -> new Free(
                                    OffsetDateTime.ofInstant(time.start(), clock.getZone()),
                                    OffsetDateTime.ofInstant(time.end(), clock.getZone())))
                            .toList());
        }
    }

    /**
     * An occupied time.
     *
     * @param label name of the organisation, if it is one
     * @param areaId the area that is occupied: another one may share a unit with this one
     */
    public record Busy(OffsetDateTime start, OffsetDateTime end, OccupationKind kind, String label, long areaId) {}

    /** A free time. */
    public record Free(OffsetDateTime start, OffsetDateTime end) {}
}
