package org.palestre.web.seasonal;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import org.palestre.shared.BusinessException;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;

/** Permits, for whoever holds one in his hands. */
@Path("permits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Permits")
public class PermitsResource {

    @EJB
    private VerifyPermit verifyPermit;

    @Inject
    private ClientThrottle throttle;

    @Inject
    private HttpServletRequest request;

    /** Whether a permit holds today. */
    @GET
    @Path("{token: [A-Za-z0-9_-]{1,100}}")
    @Operation(summary = "Whether the permit with this token holds today, and what it covers; names no person")
    @APIResponse(
            responseCode = "200",
            description = "The permit",
            content = @Content(schema = @Schema(implementation = PermitCheck.class)))
    @APIResponse(responseCode = "404", description = "There is no such permit")
    @APIResponse(
            responseCode = "429",
            description = "Too many unknown tokens from this address; Retry-After tells the seconds")
    public Response check(@PathParam("token") String token) {
        throttle.requireNoRest(request, Attempt.UNKNOWN_PERMIT);
        try {
            return ok(verifyPermit.check(token));
        } catch (BusinessException unknown) {
            throttle.count(request, Attempt.UNKNOWN_PERMIT);
            throw unknown;
        }
    }
}
