package org.palestre.web.seasonal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.PermitCheck;
import org.palestre.seasonal.boundary.VerifyPermit;

/** Permits, for whoever holds one in his hands. */
@Path("permits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Permits")
public class PermitsResource {

    @EJB
    private VerifyPermit verifyPermit;

    /** Whether a permit holds today. */
    @GET
    @Path("{token: [A-Za-z0-9_-]{1,100}}")
    @Operation(summary = "Whether the permit with this token holds today, and what it covers; names no person")
    @APIResponse(
            responseCode = "200",
            description = "The permit",
            content = @Content(schema = @Schema(implementation = PermitCheck.class)))
    @APIResponse(responseCode = "404", description = "There is no such permit")
    public Response check(@PathParam("token") String token) {
        return SlotRequestsResource.ok(verifyPermit.check(token));
    }
}
