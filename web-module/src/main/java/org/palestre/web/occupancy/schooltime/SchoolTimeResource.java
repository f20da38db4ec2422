package org.palestre.web.occupancy.schooltime;

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
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.occupancy.schooltime.boundary.ManageSchoolTime;
import org.palestre.occupancy.schooltime.boundary.PlanSchoolTime;
import org.palestre.occupancy.schooltime.boundary.SchoolHour;
import org.palestre.occupancy.schooltime.boundary.SchoolTimePlan;
import org.palestre.occupancy.schooltime.boundary.SchoolTimeResult;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.TakesFile;

/** The hours that schools have (art. 9), for the booking office. */
@Path("school-time")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "School time")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SchoolTimeResource {

    @EJB
    private ManageSchoolTime manageSchoolTime;

    @EJB
    private PlanSchoolTime planSchoolTime;

    @Inject
    private Idempotency idempotency;

    /** Hours to be entered for a season. */
    public record NewPlan(Long seasonId, List<SchoolHour> hours) {}

    /** Agreement to a plan: its fingerprint as it was read, and what those who lose something are told. */
    public record Agreement(String fingerprint, String reason) {}

    /** Why hours are given back. */
    public record Ending(String reason) {}

    /** How many dates are free again. */
    public record Freed(int dates) {}

    /** The hours of a season. */
    @GET
    @Operation(summary = "The weekly hours that schools have in a season, by site, area and time")
    @APIResponse(responseCode = "200", description = "One page of hours")
    public Response list(
            @QueryParam("season") @Parameter(required = true) Long season,
            @QueryParam("site") Long site,
            @QueryParam("school") String school,
            @BeanParam AskedPage page) {
        return page.of(asked -> manageSchoolTime.list(Asked.required(season, "season"), site, school, asked));
    }

    /** Prepares hours. */
    @POST
    @Path("plans")
    @Consumes(MediaType.APPLICATION_JSON)
    @TakesFile(largest = PlanSchoolTime.LARGEST_FILE)
    @Operation(summary = "Prepare hours; nothing is entered before the plan is applied")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "What entering them would do",
            content = @Content(schema = @Schema(implementation = SchoolTimePlan.class)))
    @APIResponse(responseCode = "422", description = "There is no hour, or the season is over")
    public Response prepare(@Schema(required = true) NewPlan wanted) {
        Asked.required(wanted, "body");
        Asked.required(wanted.hours(), "hours").forEach(hour -> Asked.required(hour, "hours"));
        return idempotency.created(wanted, () -> {
            long id = planSchoolTime.hours(Asked.required(wanted.seasonId(), "seasonId"), wanted.hours());
            return new Created("/api/v1/school-time/plans/" + id, planSchoolTime.plan(id));
        });
    }

    /** Prepares the hours of a file. */
    @POST
    @Path("plans/file")
    @Consumes("text/csv")
    @TakesFile(largest = PlanSchoolTime.LARGEST_FILE)
    @Operation(
            summary =
                    "Prepare the hours of a CSV file, as the screen reads it; nothing is entered before it is applied")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "What entering them would do, each line with its error if it has one",
            content = @Content(schema = @Schema(implementation = SchoolTimePlan.class)))
    @APIResponse(responseCode = "413", description = "It is larger than a million bytes")
    @APIResponse(responseCode = "422", description = "It is no text, has no line or too many, or the season is over")
    public Response prepareFile(
            @QueryParam("season") @Parameter(required = true) Long season,
            @QueryParam("fileName") String fileName,
            @Schema(required = true) byte[] content) {
        return idempotency.created(Arrays.asList(season, fileName, content), () -> {
            long id = planSchoolTime.file(Asked.required(season, "season"), fileName, content);
            return new Created("/api/v1/school-time/plans/" + id, planSchoolTime.plan(id));
        });
    }

    /** One plan. */
    @GET
    @Path("plans/{id: \\d{1,18}}")
    @Operation(summary = "What entering hours would do now, line by line and club by club")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with the fingerprint to hand back",
            content = @Content(schema = @Schema(implementation = SchoolTimePlan.class)))
    @APIResponse(responseCode = "404", description = "There is no such plan")
    public Response plan(@PathParam("id") long id) {
        return ok(planSchoolTime.plan(id));
    }

    /** Enters a plan. */
    @POST
    @Path("plans/{id: \\d{1,18}}/apply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter the hours and cancel what gives way; twice is the same as once")
    @APIResponse(
            responseCode = "200",
            description = "What came of it",
            content = @Content(schema = @Schema(implementation = SchoolTimeResult.class)))
    @APIResponse(responseCode = "409", description = "Something else would happen by now: read the plan again")
    public Response apply(@PathParam("id") long id, @Schema(required = true) Agreement agreement) {
        Asked.required(agreement, "body");
        return ok(planSchoolTime.apply(id, Asked.required(agreement.fingerprint(), "fingerprint"), agreement.reason()));
    }

    /** Gives hours back. */
    @POST
    @Path("{id: \\d{1,18}}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give weekly hours back; their dates to come are free at once")
    @APIResponse(
            responseCode = "200",
            description = "How many dates are free",
            content = @Content(schema = @Schema(implementation = Freed.class)))
    @APIResponse(responseCode = "404", description = "There are no such hours")
    public Response end(@PathParam("id") long id, @Schema(required = true) Ending ending) {
        Asked.required(ending, "body");
        return ok(new Freed(manageSchoolTime.end(id, ending.reason())));
    }
}
