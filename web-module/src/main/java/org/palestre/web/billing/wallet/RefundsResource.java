package org.palestre.web.billing.wallet;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.wallet.boundary.RequestRefund;
import org.palestre.shared.Money;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.Wordings;

/** Money that the caller wants back from a wallet. */
@Path("billing/refunds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wallets")
@SecurityRequirement(name = PalestreApi.BASIC)
public class RefundsResource {

    @EJB
    private RequestRefund refunds;

    @Inject
    private Idempotency idempotency;

    @Inject
    private HttpServletRequest request;

    /**
     * What is wanted back.
     *
     * @param amount in cents
     * @param comment why; may be left out
     */
    public record NewRefund(
            @Schema(required = true) Long payerId,
            @Schema(required = true) String serviceCode,
            @Schema(required = true) Long amount,
            String comment) {}

    /** The number of a request. */
    public record RefundNumber(String number) {}

    /** The list. */
    @GET
    @Operation(summary = "The caller's refunds, the latest first")
    @APIResponse(responseCode = "200", description = "One page of refunds")
    public Response list(
            @QueryParam("page") @DefaultValue("0") Integer page, @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        return ok(PageOf.of(
                refunds.refunds(asked), asked, refund -> RefundDocument.of(refund, Wordings.language(request))));
    }

    /** Asks for one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for money back from a wallet, to the payer's bank account; the treasurer decides")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "Its number")
    @APIResponse(responseCode = "404", description = "The caller acts for no such payer")
    @APIResponse(responseCode = "409", description = "Another request waits, or no bank account is known")
    @APIResponse(responseCode = "422", description = "There is less in the wallet")
    public Response ask(@Schema(required = true) NewRefund wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            String number = refunds.request(
                    Asked.required(wanted.payerId(), "payerId"),
                    Asked.required(wanted.serviceCode(), "serviceCode"),
                    Money.cents(Asked.required(wanted.amount(), "amount")),
                    wanted.comment());
            return new Created("/api/v1/billing/refunds/" + number, new RefundNumber(number));
        });
    }

    /** Takes a request back. */
    @DELETE
    @Path("{number: [A-Z0-9]{6,30}}")
    @Operation(summary = "Take a request for a refund back, as long as nobody has decided")
    @APIResponse(responseCode = "204", description = "It is taken back")
    @APIResponse(responseCode = "409", description = "It was decided already")
    public void withdraw(@PathParam("number") String number) {
        refunds.withdraw(number);
    }
}
