package org.palestre.web.billing;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.ManageServices;
import org.palestre.billing.boundary.ServiceChange;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.shared.Money;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** What the city charges for, kept by the treasurer. */
@Path("billing/services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
@SecurityRequirement(name = PalestreApi.BASIC)
public class BillingServicesResource {

    private static final String HERE = "/api/v1/billing/services/";

    @EJB
    private ManageServices manageServices;

    @Inject
    private Idempotency idempotency;

    /**
     * A service as a program writes it.
     *
     * @param code for a new one only
     * @param version of the one that is changed
     */
    public record ServiceBody(
            String code,
            Long version,
            String nameFrench,
            String nameEnglish,
            BillingMode mode,

            @Schema(type = SchemaType.STRING, examples = "12.50")
            Money overdraft,

            String productCode,
            String budgetNature,
            String budgetFunction,
            BigDecimal vatRate,
            Boolean active) {

        ServiceChange change() {
            return new ServiceChange(
                    nameFrench,
                    nameEnglish,
                    mode,
                    overdraft,
                    productCode,
                    budgetNature,
                    budgetFunction,
                    vatRate == null ? BigDecimal.ZERO : vatRate,
                    active == null || active);
        }
    }

    /** All of them. */
    @GET
    @Operation(summary = "What the city charges for")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = ServiceView[].class)))
    public Response all() {
        return ok(manageServices.services());
    }

    /** One of them. */
    @GET
    @Path("{code}")
    @Operation(summary = "A service that is charged for")
    @APIResponse(
            responseCode = "200",
            description = "The service",
            content = @Content(schema = @Schema(implementation = ServiceView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response one(@PathParam("code") String code) {
        return ok(manageServices.service(code));
    }

    /** A new one. */
    @POST
    @Operation(summary = "Begins to charge for a service")
    @APIResponse(responseCode = "201", description = "It can be charged for")
    @APIResponse(responseCode = "422", description = "A value cannot be accepted, or the code is taken")
    public Response create(ServiceBody body) {
        ServiceBody asked = Asked.required(body, "body");
        return idempotency.created(asked, () -> {
            String code = Asked.required(asked.code(), "code");
            manageServices.create(code, asked.change());
            ServiceView made = manageServices.service(code.strip().toUpperCase(Locale.ROOT));
            return new Created(HERE + made.code(), made);
        });
    }

    /** Changes it. */
    @PUT
    @Path("{code}")
    @Operation(summary = "Changes a service; its code stays")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "Somebody else has changed it meanwhile")
    public Response change(@PathParam("code") String code, ServiceBody body) {
        ServiceBody asked = Asked.required(body, "body");
        manageServices.change(code, Asked.required(asked.version(), "version"), asked.change());
        return ok(manageServices.service(code));
    }
}
