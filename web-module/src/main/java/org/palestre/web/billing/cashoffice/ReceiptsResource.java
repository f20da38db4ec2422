package org.palestre.web.billing.cashoffice;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.cashoffice.boundary.CancelReceipt;
import org.palestre.billing.cashoffice.boundary.ConsultReceipts;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.MeetPayer;
import org.palestre.billing.cashoffice.boundary.NewReceipt;
import org.palestre.billing.cashoffice.boundary.ReceiptFilter;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.billing.cashoffice.boundary.TakePayment;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** Payments at the counter, each with its receipt. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cash offices")
@SecurityRequirement(name = PalestreApi.BASIC)
public class ReceiptsResource {

    @EJB
    private MeetPayer meetPayer;

    @EJB
    private TakePayment takePayment;

    @EJB
    private ConsultReceipts receipts;

    @EJB
    private CancelReceipt cancelReceipt;

    @Inject
    private Idempotency idempotency;

    @Inject
    private HttpServletRequest request;

    /** Why. */
    public record Cancellation(String reason) {}

    /** Where to. */
    public record Recipient(String email) {}

    /** Who may be meant. */
    @GET
    @Path("counter/payers")
    @Operation(summary = "Whoever may stand at the counter, by anything that is known of them")
    @APIResponse(responseCode = "200", description = "At most 30, payers first")
    public Response find(@QueryParam("q") String q) {
        return ok(meetPayer.find(q));
    }

    /** What they can pay. */
    @GET
    @Path("counter/wallets")
    @Operation(summary = "The wallets of payers, those that owe first")
    @APIResponse(responseCode = "200", description = "Wallets with their balances and open invoices")
    public Response wallets(@QueryParam("payer") List<Long> payers) {
        return ok(meetPayer.wallets(payers));
    }

    /** Takes a payment. */
    @POST
    @Path("tills/{till: \\d{1,18}}/receipts")
    @Operation(
            summary =
                    "Takes a payment on the caller's open till; amount of cash is what is handed over, invoice the number of"
                            + " the invoice that an amount is for; invoices have one amount each for all their services")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "The receipt with the change; Location is its address")
    @APIResponse(responseCode = "409", description = "The till is counted, or of an earlier day")
    @APIResponse(responseCode = "422", description = "The means do not settle the total, or a value cannot be accepted")
    public Response take(@PathParam("till") long till, Payment wanted) {
        Payment asked = Asked.required(wanted, "body");
        String given = request.getHeader(Idempotency.HEADER);
        String key = given == null ? UUID.randomUUID().toString() : given;
        return idempotency.created(asked, () -> {
            ReceiptView receipt = takePayment.take(new NewReceipt(
                    till,
                    key,
                    asked.paidBy(),
                    asked.amounts(meetPayer),
                    Asked.required(asked.means(), "means").stream()
                            .map(means -> Asked.required(means, "means"))
                            .toList()));
            return new Created("/api/v1/billing/receipts/" + receipt.id(), receipt);
        });
    }

    /** Receipts. */
    @GET
    @Path("receipts")
    @Operation(summary = "Receipts of the cash offices that the caller sees, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response list(
            @QueryParam("q") String q,
            @QueryParam("office") Long office,
            @QueryParam("till") Long till,
            @QueryParam("kind") MeansKind kind,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("cancelled") boolean cancelled,
            @BeanParam AskedPage page) {
        ReceiptFilter filter = new ReceiptFilter(q, office, till, kind, from, until, cancelled);
        return page.of(asked -> receipts.list(filter, asked));
    }

    /** One receipt. */
    @GET
    @Path("receipts/{id: \\d{1,18}}")
    @Operation(summary = "A receipt")
    @APIResponse(responseCode = "200", description = "The receipt")
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public Response one(@PathParam("id") long id) {
        return ok(receipts.receipt(id));
    }

    /** On paper. */
    @GET
    @Path("receipts/{id: \\d{1,18}}/document")
    @Produces("application/pdf")
    @Operation(summary = "The receipt as PDF")
    @APIResponse(responseCode = "200", description = "The PDF")
    public Response paper(@PathParam("id") long id) {
        return PaperAnswer.of(receipts.paper(id));
    }

    /** Takes it back. */
    @POST
    @Path("receipts/{id: \\d{1,18}}/cancellation")
    @Operation(summary = "Cancels a receipt of the caller's till the same day, before the till is counted")
    @APIResponse(responseCode = "200", description = "The receipt, cancelled")
    @APIResponse(responseCode = "409", description = "The till is counted, or it is cancelled already")
    public Response cancel(@PathParam("id") long id, Cancellation why) {
        return ok(cancelReceipt.cancel(id, Asked.required(why, "body").reason()));
    }

    /** Mails it. */
    @POST
    @Path("receipts/{id: \\d{1,18}}/mail")
    @Operation(summary = "Mails a receipt; without an address to its first payer")
    @APIResponse(responseCode = "202", description = "The mail is on its way")
    public Response mail(@PathParam("id") long id, Recipient recipient) {
        receipts.mail(id, recipient == null ? null : recipient.email());
        return Response.accepted().build();
    }
}
