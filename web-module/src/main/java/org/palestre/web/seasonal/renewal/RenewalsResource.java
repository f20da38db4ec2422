package org.palestre.web.seasonal.renewal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.renewal.boundary.RenewWeeklySlot;
import org.palestre.seasonal.renewal.boundary.RenewalReceipt;
import org.palestre.seasonal.renewal.boundary.RenewalSheet;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** Renewal of a club's weekly slots, for those who act for it. */
@Path("renewals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for weekly slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class RenewalsResource {

    @EJB
    private RenewWeeklySlot renewWeeklySlot;

    @Inject
    private Idempotency idempotency;

    /** The table of slots. */
    @GET
    @Operation(summary = "The weekly slots that a club can renew, with what became of each")
    @APIResponse(
            responseCode = "200",
            description = "The slots and the campaign",
            content = @Content(schema = @Schema(implementation = RenewalSheet.class)))
    @APIResponse(responseCode = "404", description = "The caller acts for no such club")
    public Response sheet(@QueryParam("organisation") @Parameter(required = true) Long organisation) {
        return Response.ok(renewWeeklySlot.sheet(Asked.required(organisation, "organisation")))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Asks for several. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for the renewal of several slots: all of them, or none",
            description =
                    "What is left out of a slot is asked for as the club has it; areas and times can only be reduced."
                            + " A slot that is asked for already stays as it is.")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "Each slot became a request with its number",
            content = @Content(schema = @Schema(implementation = RenewalReceipt.class)))
    @APIResponse(responseCode = "409", description = "The window is not open; the dates are told")
    @APIResponse(responseCode = "422", description = "Nothing was asked for; problems says what each slot lacks")
    public Response renew(@Schema(required = true) NewRenewals wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            long organisation = Asked.required(wanted.organisationId(), "organisationId");
            return new Created(
                    "/api/v1/renewals?organisation=" + organisation,
                    renewWeeklySlot.renew(organisation, wanted.forms()));
        });
    }
}
