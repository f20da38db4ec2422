package org.palestre.web.calendar;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.DayMarks;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.Problem;
import org.palestre.web.api.PublicAnswers;

/** The city's year for programs: seasons and marked days. */
@Path("calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public class CalendarResource {

    private static final Duration FRESH = Duration.ofMinutes(10);

    @EJB
    private CityCalendar calendar;

    @Inject
    private PublicAnswers answers;

    /**
     * A season as programs see it.
     *
     * @param last last day that belongs to it
     */
    public record Season(long id, String label, LocalDate first, LocalDate last) {}

    /** A marked day as programs see it. */
    public record MarkedDay(LocalDate date, String publicHoliday, String schoolBreak, String cityClosing) {

        static MarkedDay of(LocalDate date, DayMarks marks) {
            return new MarkedDay(date, marks.publicHoliday(), marks.schoolBreak(), marks.cityClosing());
        }
    }

    /** All seasons, the earliest first. */
    @GET
    @Path("seasons")
    @Operation(summary = "The sports seasons")
    @APIResponse(
            responseCode = "200",
            description = "Seasons, the earliest first",
            content = @Content(schema = @Schema(implementation = Season[].class)))
    public Response seasons() {
        List<Season> seasons = calendar.seasons().stream()
                .map(one -> new Season(
                        one.id(), one.label(), one.dates().start(), one.dates().last()))
                .toList();
        return answers.json(seasons, FRESH);
    }

    /** The marked days from a date to the day before another. */
    @GET
    @Path("days")
    @Operation(summary = "Public holidays, school breaks and closing days; days that are not named are ordinary ones")
    @APIResponse(
            responseCode = "200",
            description = "Marked days in order",
            content = @Content(schema = @Schema(implementation = MarkedDay[].class)))
    @APIResponse(
            responseCode = "422",
            description = "A date is missing or wrong",
            content = @Content(mediaType = PalestreApi.PROBLEM, schema = @Schema(implementation = Problem.class)))
    public Response days(
            @Parameter(description = "First day", required = true) @QueryParam("from") LocalDate from,
            @Parameter(description = "Day after the last", required = true) @QueryParam("to") LocalDate to) {
        Asked.required(from, "from");
        Asked.required(to, "to");
        if (!to.isAfter(from)) {
            throw BusinessException.invalid("shared.endBeforeStart", "to");
        }
        List<MarkedDay> days = calendar.marks(new DateRange(from, to)).entrySet().stream()
                .map(day -> MarkedDay.of(day.getKey(), day.getValue()))
                .toList();
        return answers.json(days, FRESH);
    }
}
