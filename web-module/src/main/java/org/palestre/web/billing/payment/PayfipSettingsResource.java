package org.palestre.web.billing.payment;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.payment.boundary.ManagePayfip;
import org.palestre.billing.payment.boundary.PayfipSettings;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** How the city calls PayFiP, for administrators. */
@Path("billing/payfip-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Online payments")
@SecurityRequirement(name = PalestreApi.BASIC)
public class PayfipSettingsResource {

    @EJB
    private ManagePayfip payfip;

    /** As they are. */
    @GET
    @Operation(summary = "How the city calls PayFiP")
    @APIResponse(
            responseCode = "200",
            description = "The settings",
            content = @Content(schema = @Schema(implementation = PayfipSettings.class)))
    public Response settings() {
        return ok(payfip.settings());
    }

    /** Changes them. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change how the city calls PayFiP, from the version that was read")
    @APIResponse(responseCode = "200", description = "The settings")
    @APIResponse(responseCode = "409", description = "Somebody else changed them meanwhile")
    public Response change(@Schema(required = true) PayfipSettings settings) {
        payfip.change(Asked.required(settings, "body"));
        return settings();
    }

    /** Tries them. */
    @POST
    @Path("check")
    @Operation(summary = "Ask PayFiP whose client number it is")
    @APIResponse(responseCode = "200", description = "The body as PayFiP has it, in member name")
    @APIResponse(responseCode = "409", description = "PayFiP does not answer, or does not know the number")
    public Response check() {
        return ok(Map.of("name", payfip.check()));
    }
}
