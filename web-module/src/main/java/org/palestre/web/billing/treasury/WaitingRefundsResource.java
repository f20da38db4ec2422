package org.palestre.web.billing.treasury;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.treasury.boundary.PrepareTransfers;
import org.palestre.billing.treasury.boundary.RefundToPay;
import org.palestre.billing.treasury.boundary.TransferProblem;
import org.palestre.shared.Money;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** Accepted refunds that wait for their transfer. */
@Path("billing/transfers/waiting")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Treasury")
@SecurityRequirement(name = PalestreApi.BASIC)
public class WaitingRefundsResource {

    @EJB
    private PrepareTransfers prepare;

    /**
     * A refund that waits.
     *
     * @param account the ends of its number only
     * @param rejected why the bank rejected it in an earlier file, or null
     */
    public record Waiting(
            String reference,
            LocalDate since,
            long payerId,
            String payerName,
            String serviceCode,
            Money amount,
            String account,
            List<TransferProblem> problems,
            String rejected) {}

    /** Refunds that wait. */
    @GET
    @Operation(summary = "Accepted refunds that wait for their transfer, the oldest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response waiting(@BeanParam AskedPage page) {
        return page.of(prepare::list, WaitingRefundsResource::shown);
    }

    /** One that no bank will carry out. */
    @POST
    @Path("{refund: RMB\\d{9,18}}/giving-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a refund back into the wallet whose account cannot be paid to; once")
    @APIResponse(responseCode = "204", description = "It is there")
    @APIResponse(responseCode = "409", description = "It stands in a file, or waits no more")
    public Response giveUp(
            @PathParam("refund") String refund, @Schema(required = true) TransfersResource.Reason reason) {
        prepare.giveUp(refund, Asked.required(reason, "body").reason());
        return Response.noContent().build();
    }

    private static Waiting shown(RefundToPay refund) {
        return new Waiting(
                refund.reference(),
                refund.since(),
                refund.payerId(),
                refund.payerName(),
                refund.serviceCode(),
                refund.amount(),
                refund.account().shown(),
                refund.problems(),
                refund.rejected());
    }
}
