package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.facilities.boundary.SiteSummary;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PublicAnswers;

/** The city's sites and their areas, for everybody. */
@Path("sites")
@RequestScoped
@Tag(name = "Places")
public class SitesResource {

    private static final Duration FRESH = Duration.ofMinutes(5);

    @EJB
    private ConsultSites consultSites;

    @Inject
    private PublicAnswers answers;

    /** Sites in use, by name. */
    @GET
    @Operation(summary = "Search sites; neither accents nor case matter")
    @APIResponse(
            responseCode = "200",
            description = "One page of sites",
            content = @Content(schema = @Schema(implementation = SitePage.class)))
    @APIResponse(responseCode = "422", description = "A parameter is out of its range")
    public Response search(
            @QueryParam("q") @Parameter(description = "Words of the name or address") String q,
            @QueryParam("discipline") @Parameter(description = "Code of a discipline") String discipline,
            @QueryParam("district") @Parameter(description = "Code of a district") String district,
            @QueryParam("accessible") @Parameter(description = "true: for wheelchairs only") Boolean accessible,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") @Parameter(description = "1 to 500") Integer size) {
        PageRequest asked = new PageRequest(page == null ? 0 : page, size == null ? 50 : size);
        Page<SiteSummary> found =
                consultSites.search(new SiteQuery(q, blank(discipline), blank(district), accessible), asked);
        return answers.json(PageOf.of(found, asked), FRESH);
    }

    /** One site. */
    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "One site")
    @APIResponse(
            responseCode = "200",
            description = "The site",
            content = @Content(schema = @Schema(implementation = PublicSite.class)))
    @APIResponse(responseCode = "404", description = "There is no such site")
    public Response site(@PathParam("id") long id) {
        return answers.json(PublicSite.of(consultSites.site(id)), FRESH);
    }

    /** The areas of a site that are in use. */
    @GET
    @Path("{id: \\d{1,18}}/areas")
    @Operation(summary = "The areas of a site; areas with a unit in common exclude each other")
    @APIResponse(
            responseCode = "200",
            description = "The areas",
            content = @Content(schema = @Schema(implementation = AreaView[].class)))
    @APIResponse(responseCode = "404", description = "There is no such site")
    public Response areas(@PathParam("id") long id) {
        long known = consultSites.site(id).id();
        return answers.json(consultSites.areas(known), FRESH);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** How a page of sites looks like, for the description of the API. */
    public record SitePage(List<SiteSummary> items, long total, int page, int size) {}
}
