package org.palestre.web.billing.wallet;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.wallet.boundary.AllowOverdraft;
import org.palestre.billing.wallet.boundary.AllowedOverdraft;
import org.palestre.billing.wallet.boundary.NewOverdraft;
import org.palestre.billing.wallet.boundary.OverdraftCase;
import org.palestre.shared.Money;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PalestreApi;

/** Overdrafts that the treasurer allows to single wallets. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Wallets")
@SecurityRequirement(name = PalestreApi.BASIC)
public class OverdraftsResource {

    private static final String WALLET = "accounts/{payer: \\d{1,18}}/overdrafts/{service: [A-Z0-9_]{1,30}}";

    @EJB
    private AllowOverdraft allowOverdraft;

    /** What is allowed. */
    public record Allowance(
            @Schema(required = true, description = "How far below zero bookings may take the wallet, in all")
            Money overdraft,

            @Schema(required = true) LocalDate lastDay,
            @Schema(required = true) String reason,

            @Schema(description = "Id of the one that stood when this was decided; none if none stood")
            Long replaces) {}

    /** Why one ends. */
    public record End(@Schema(required = true) String reason) {}

    /** The list. */
    @GET
    @Path("overdrafts")
    @Operation(summary = "Overdrafts that count, the one that ends first before the others; with all, also past ones")
    @APIResponse(responseCode = "200", description = "One page")
    public Response list(
            @QueryParam("q") String q,
            @QueryParam("all") boolean all,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        return ok(PageOf.of(allowOverdraft.list(OverdraftsBacking.filter(q, all), asked), asked));
    }

    /** One wallet. */
    @GET
    @Path(WALLET)
    @Operation(summary = "What a wallet bears, and what was allowed for it")
    @APIResponse(
            responseCode = "200",
            description = "The wallet",
            content = @Content(schema = @Schema(implementation = OverdraftCase.class)))
    @APIResponse(responseCode = "404", description = "There is no such payer or service")
    public Response wallet(@PathParam("payer") long payer, @PathParam("service") String service) {
        return ok(allowOverdraft.wallet(payer, service));
    }

    /** Allows one. */
    @PUT
    @Path(WALLET)
    @Operation(summary = "Allow a wallet an overdraft from today, in the place of the one that stands; twice is once")
    @APIResponse(
            responseCode = "200",
            description = "What stands",
            content = @Content(schema = @Schema(implementation = AllowedOverdraft.class)))
    @APIResponse(responseCode = "403", description = "It is the caller's own wallet, or one of whom he acts for")
    @APIResponse(
            responseCode = "409",
            description = "Another one stands than the caller has seen, or the service is invoiced")
    @APIResponse(responseCode = "422", description = "A value cannot be accepted; field tells which")
    public Response allow(
            @PathParam("payer") long payer,
            @PathParam("service") String service,
            @Schema(required = true) Allowance wanted) {
        Allowance asked = Asked.required(wanted, "body");
        return ok(allowOverdraft.allow(new NewOverdraft(
                payer, service, asked.overdraft(), asked.lastDay(), asked.reason(), asked.replaces())));
    }

    /** Takes one back. */
    @POST
    @Path("overdrafts/{id: \\d{1,18}}/end")
    @Operation(summary = "Take an overdraft back: what is booked stays, further bookings need what everybody needs")
    @APIResponse(responseCode = "204", description = "It has ended")
    @APIResponse(responseCode = "409", description = "It had ended already")
    public Response end(@PathParam("id") long id, @Schema(required = true) End why) {
        allowOverdraft.end(id, Asked.required(why, "body").reason());
        return Response.noContent().build();
    }
}
