package org.palestre.web.occupancy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.occupancy.boundary.NextSessions;
import org.palestre.web.api.PalestreApi;

/** The dates of a club, for whoever acts for it. */
@Path("organisations/{id: \\d{1,18}}/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions of clubs")
@SecurityRequirement(name = PalestreApi.BASIC)
public class OrganisationSessionsResource {

    private static final int MOST = 200;

    @EJB
    private NextSessions sessions;

    /** The next thirty days. */
    @GET
    @Operation(summary = "The sessions of a club in the next thirty days, with the dates that fall out and why")
    @APIResponse(responseCode = "200", description = "In order of time, 200 at most")
    @APIResponse(responseCode = "404", description = "The caller acts for no such club")
    public Response next(@PathParam("id") long id) {
        return Response.ok(sessions.of(id, MOST))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
