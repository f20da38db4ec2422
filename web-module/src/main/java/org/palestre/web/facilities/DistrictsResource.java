package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.web.api.PublicAnswers;

/** The districts of the city, for everybody. */
@Path("districts")
@RequestScoped
@Tag(name = "Places")
public class DistrictsResource {

    @EJB
    private ConsultSites consultSites;

    @Inject
    private PublicAnswers answers;

    /** All of them. */
    @GET
    @Operation(summary = "The districts of the city")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = DistrictView[].class)))
    public Response all() {
        return answers.json(consultSites.districts(), Duration.ofMinutes(5));
    }
}
