package org.palestre.web.seasonal.workbench;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.seasonal.workbench.boundary.CompareRequests;
import org.palestre.seasonal.workbench.boundary.ComparedRequest;
import org.palestre.seasonal.workbench.boundary.ConflictGroupView;
import org.palestre.seasonal.workbench.boundary.ConsultConflictGroups;
import org.palestre.seasonal.workbench.boundary.ConsultDemand;
import org.palestre.seasonal.workbench.boundary.DayBand;
import org.palestre.seasonal.workbench.boundary.DayClaim;
import org.palestre.seasonal.workbench.boundary.DemandCell;
import org.palestre.seasonal.workbench.boundary.DemandFilter;
import org.palestre.seasonal.workbench.boundary.DemandView;
import org.palestre.seasonal.workbench.boundary.GroupFilter;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** What the booking office looks at before it decides, for agents within their scope. */
@Path("workbench")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Allocation workbench")
@SecurityRequirement(name = PalestreApi.BASIC)
public class WorkbenchResource {

    @EJB
    private ConsultDemand consultDemand;

    @EJB
    private ConsultConflictGroups consultConflictGroups;

    @EJB
    private CompareRequests compareRequests;

    /** Demand and supply. */
    @GET
    @Path("demand")
    @Operation(
            summary =
                    "What is asked, granted and free on each day of an ordinary week, site by site, in minutes of smallest parts")
    @APIResponse(
            responseCode = "200",
            description = "One page of sites",
            content = @Content(schema = @Schema(implementation = DemandView.class)))
    public Response demand(
            @QueryParam("campaign") @Parameter(required = true) Long campaign,
            @QueryParam("site") Long site,
            @QueryParam("district") String district,
            @QueryParam("kind") SiteKind kind,
            @QueryParam("discipline") String discipline,
            @QueryParam("band") DayBand band,
            @QueryParam("sort") DemandFilter.Sort sort,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        DemandFilter filter =
                new DemandFilter(Asked.required(campaign, "campaign"), site, district, kind, discipline, band, sort);
        return ok(consultDemand.demand(filter, new PageRequest(page, size)));
    }

    /**
     * What stands behind a cell of the heat map.
     *
     * @param cell the figures
     * @param claims who asks for something, and who has been granted it
     */
    public record Day(LocalDate date, DemandCell cell, List<DayClaim> claims) {}

    /** The requests behind a cell. */
    @GET
    @Path("demand/{site: \\d{1,18}}/{day}")
    @Operation(summary = "The requests for a site on a day of the week, and its figures")
    @APIResponse(
            responseCode = "200",
            description = "The day",
            content = @Content(schema = @Schema(implementation = Day.class)))
    public Response day(
            @PathParam("site") long site,
            @PathParam("day") DayOfWeek day,
            @QueryParam("campaign") @Parameter(required = true) Long campaign,
            @QueryParam("discipline") String discipline,
            @QueryParam("band") DayBand band) {
        var found = consultDemand.day(
                new DemandFilter(Asked.required(campaign, "campaign"), site, null, null, discipline, band, null), day);
        return ok(new Day(found.date(), found.cell(), found.claims()));
    }

    /** Groups of competing requests. */
    @GET
    @Path("conflict-groups")
    @Operation(summary = "Groups of undecided requests that compete, directly or by way of others")
    @APIResponse(responseCode = "200", description = "One page of groups")
    public Response groups(
            @QueryParam("campaign") @Parameter(required = true) Long campaign,
            @QueryParam("site") Long site,
            @QueryParam("district") String district,
            @QueryParam("kind") SiteKind kind,
            @QueryParam("discipline") String discipline,
            @QueryParam("sort") GroupFilter.Sort sort,
            @BeanParam AskedPage page) {
        GroupFilter filter =
                new GroupFilter(Asked.required(campaign, "campaign"), site, district, kind, discipline, sort);
        return page.of(asked -> consultConflictGroups.list(filter, asked));
    }

    /** The group of a request. */
    @GET
    @Path("conflict-groups/{request: \\d{1,18}}")
    @Operation(summary = "The requests with which a request has to be decided on together")
    @APIResponse(
            responseCode = "200",
            description = "The group",
            content = @Content(schema = @Schema(implementation = ConflictGroupView.class)))
    public Response group(@PathParam("request") long request) {
        return ok(consultConflictGroups.group(request));
    }

    /** Requests side by side. */
    @GET
    @Path("comparison")
    @Operation(
            summary = "Two to five requests side by side, with what is weighed and what each would lose to the others")
    @APIResponse(
            responseCode = "200",
            description = "The requests, in the order of the ids",
            content = @Content(schema = @Schema(implementation = ComparedRequest[].class)))
    public Response comparison(@QueryParam("id") @Parameter(required = true) List<Long> ids) {
        return ok(compareRequests.compare(Asked.required(ids, "id")));
    }
}
