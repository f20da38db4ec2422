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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.payment.boundary.ExaminePayments;
import org.palestre.billing.payment.boundary.OfficePayment;
import org.palestre.billing.payment.boundary.PaymentEventView;
import org.palestre.billing.payment.boundary.PaymentFilter;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.boundary.ReconcilePayments;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.Wordings;

/** Online payments, for the cash office. */
@Path("billing/online-payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Online payments")
@SecurityRequirement(name = PalestreApi.BASIC)
public class OnlinePaymentsResource {

    @EJB
    private ExaminePayments payments;

    @EJB
    private ReconcilePayments reconciliation;

    @Inject
    private HttpServletRequest request;

    /**
     * A payment, and what PayFiP says of it.
     *
     * @param operation PayFiP's name of it
     * @param lastAnswer what PayFiP said last
     * @param events what happened; empty in lists
     */
    public record Examined(
            PaymentDocument payment,
            String person,
            String email,
            String operation,
            String authorisation,
            String lastAnswer,
            Instant answeredAt,
            Instant askAt,
            List<PaymentEventView> events) {}

    /** The list. */
    @GET
    @Operation(summary = "Online payments, the latest first")
    @APIResponse(responseCode = "200", description = "One page of payments")
    public Response list(
            @QueryParam("q") String words,
            @QueryParam("state") Set<PaymentState> states,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        PaymentFilter filter = new PaymentFilter(
                words == null || words.isBlank() ? null : words, states == null ? Set.of() : states, from, until);
        return ok(PageOf.of(payments.list(filter, asked), asked, this::examined));
    }

    /** One payment. */
    @GET
    @Path("{number: [A-Z0-9]{6,30}}")
    @Operation(summary = "One payment with all that happened")
    @APIResponse(
            responseCode = "200",
            description = "The payment",
            content = @Content(schema = @Schema(implementation = Examined.class)))
    public Response payment(@PathParam("number") String number) {
        return ok(examined(payments.payment(number)));
    }

    /** Has PayFiP asked. */
    @POST
    @Path("{number: [A-Z0-9]{6,30}}/inquiries")
    @Operation(summary = "Have PayFiP asked about a payment within seconds")
    @APIResponse(responseCode = "202", description = "It is asked")
    public Response ask(@PathParam("number") String number) {
        payments.askNow(number);
        return Response.accepted().build();
    }

    /** Puts what fitted nothing into wallets. */
    @POST
    @Path("{number: [A-Z0-9]{6,30}}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Credit what PayFiP took and did not fit what was asked for; once")
    @APIResponse(responseCode = "200", description = "The payment")
    @APIResponse(responseCode = "409", description = "There is nothing to assign")
    @APIResponse(responseCode = "422", description = "The amounts are not what was paid")
    public Response assign(@PathParam("number") String number, @Schema(required = true) NewPayment wallets) {
        payments.assign(number, Asked.required(wallets, "body").ofWallets());
        return payment(number);
    }

    /** Has all open payments asked about. */
    @POST
    @Path("reconciliations")
    @Operation(summary = "Have PayFiP asked about all payments that are not settled")
    @APIResponse(responseCode = "202", description = "The job starts within seconds, unless it runs already")
    public Response reconcile() {
        reconciliation.want();
        return Response.accepted().build();
    }

    /** The last reconciliations. */
    @GET
    @Path("reconciliations")
    @Operation(summary = "The last reconciliations, the latest first")
    @APIResponse(responseCode = "200", description = "The runs of the job")
    public Response reconciliations() {
        return ok(reconciliation.latest());
    }

    private Examined examined(OfficePayment payment) {
        return new Examined(
                PaymentDocument.of(payment.payment(), Wordings.language(request)),
                payment.personName(),
                payment.email(),
                payment.idOp(),
                payment.authorisation(),
                payment.lastAnswer(),
                payment.answeredAt(),
                payment.askAt(),
                payment.events());
    }
}
