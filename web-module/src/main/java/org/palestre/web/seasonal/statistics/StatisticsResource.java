package org.palestre.web.seasonal.statistics;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.statistics.boundary.ConsultStatistics;
import org.palestre.seasonal.statistics.boundary.Dimension;
import org.palestre.seasonal.statistics.boundary.SeasonStatistics;
import org.palestre.seasonal.statistics.boundary.StatisticsFilter;
import org.palestre.shared.BusinessException;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** The seasons of the clubs in figures, for the booking office: each agent reads those of his or her scope. */
@Path("statistics/seasons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics of the seasons")
@SecurityRequirement(name = PalestreApi.BASIC)
public class StatisticsResource {

    @EJB
    private ConsultStatistics consultStatistics;

    /** The season of the latest campaign. */
    @GET
    @Path("latest")
    @Operation(summary = "The season of the latest campaign in figures, with the largest of each kind")
    @APIResponse(
            responseCode = "200",
            description = "The figures; minutes are those of one area",
            content = @Content(schema = @Schema(implementation = SeasonStatistics.class)))
    @APIResponse(responseCode = "404", description = "There never was a campaign")
    public Response latest(@QueryParam("district") @Parameter(description = "Code of a district") String district) {
        return season(new StatisticsFilter(null, district));
    }

    /** A season. */
    @GET
    @Path("{season: \\d{1,18}}")
    @Operation(summary = "A season in figures, with the largest of each kind")
    @APIResponse(
            responseCode = "200",
            description = "The figures; minutes are those of one area",
            content = @Content(schema = @Schema(implementation = SeasonStatistics.class)))
    @APIResponse(responseCode = "404", description = "No campaign was for this season")
    public Response season(
            @PathParam("season") long season,
            @QueryParam("district") @Parameter(description = "Code of a district") String district) {
        return season(new StatisticsFilter(season, district));
    }

    /** All lines of one kind. */
    @GET
    @Path("{season: \\d{1,18}}/by/{dimension}")
    @Operation(summary = "All disciplines, districts, clubs… of a season, those with most hours asked for first")
    @APIResponse(responseCode = "200", description = "One page of lines")
    @APIResponse(responseCode = "404", description = "No campaign was for this season")
    public Response lines(
            @PathParam("season") long season,
            @PathParam("dimension") Dimension dimension,
            @QueryParam("district") @Parameter(description = "Code of a district") String district,
            @BeanParam AskedPage page) {
        return page.of(asked -> consultStatistics.lines(new StatisticsFilter(season, district), dimension, asked));
    }

    /** Gathers them now. */
    @POST
    @Path("{season: \\d{1,18}}/refresh")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Gather the figures of a season now instead of at the next quarter of an hour")
    @APIResponse(responseCode = "204", description = "They are up to date")
    @APIResponse(responseCode = "404", description = "No campaign was for this season")
    public Response refresh(@PathParam("season") long season) {
        consultStatistics.recompute(season);
        return Response.noContent().build();
    }

    private Response season(StatisticsFilter filter) {
        return ok(consultStatistics
                .season(filter)
                .orElseThrow(() -> BusinessException.notFound("statistics.unknownSeason")));
    }
}
