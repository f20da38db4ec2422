package org.palestre.web.billing.payment;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.payment.boundary.FollowPayment;
import org.palestre.billing.payment.boundary.PayInvoice;
import org.palestre.billing.payment.boundary.PayOnline;
import org.palestre.billing.payment.boundary.PaymentView;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.Wordings;

/** Online payments of a person, and of the organisations for which the person acts. */
@Path("billing/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Online payments")
@SecurityRequirement(name = PalestreApi.BASIC)
public class PaymentsResource {

    @EJB
    private PayOnline payOnline;

    @EJB
    private PayInvoice payInvoice;

    @EJB
    private FollowPayment followPayment;

    @Inject
    private Idempotency idempotency;

    @Inject
    private HttpServletRequest request;

    /** The list. */
    @GET
    @Operation(summary = "The caller's online payments, the latest first")
    @APIResponse(responseCode = "200", description = "One page of payments")
    public Response list(
            @QueryParam("page") @DefaultValue("0") Integer page, @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        return ok(PageOf.of(followPayment.payments(asked), asked, this::document));
    }

    /** Writes a payment down. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Want to pay into one or several wallets, or one amount for an invoice; the payment page is asked for by the next call")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "The payment; Location is its address",
            content = @Content(schema = @Schema(implementation = PaymentDocument.class)))
    @APIResponse(
            responseCode = "409",
            description = "The city takes no payments online now, or another payment of the invoice is under way")
    @APIResponse(responseCode = "422", description = "An amount cannot be paid; field tells which")
    public Response prepare(@Schema(required = true) NewPayment wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            PaymentView payment = payOnline.prepare(wanted.amounts(payInvoice));
            return new Created("/api/v1/billing/payments/" + payment.reference(), document(payment));
        });
    }

    /** One payment. */
    @GET
    @Path("{number: [A-Z0-9]{6,30}}")
    @Operation(summary = "One payment, as it stands")
    @APIResponse(
            responseCode = "200",
            description = "The payment",
            content = @Content(schema = @Schema(implementation = PaymentDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such payment for this caller")
    public Response payment(@PathParam("number") String number) {
        return ok(document(followPayment.payment(number)));
    }

    /** The page on which it is paid. */
    @POST
    @Path("{number: [A-Z0-9]{6,30}}/page")
    @Operation(summary = "The address of the page on which the payer pays; within 15 minutes it is the same one")
    @APIResponse(responseCode = "200", description = "The address, in member url")
    @APIResponse(
            responseCode = "409",
            description = "It cannot be paid any more, or the payment service does not answer")
    public Response page(@PathParam("number") String number) {
        return ok(Map.of("url", payOnline.pageOf(number)));
    }

    private PaymentDocument document(PaymentView payment) {
        return PaymentDocument.of(payment, Wordings.language(request));
    }
}
