package org.palestre.web.billing.treasury;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.billing.treasury.boundary.ConsultOrders;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.DebtorTitle;
import org.palestre.billing.treasury.boundary.DescribeDebtors;
import org.palestre.billing.treasury.boundary.LegalForm;
import org.palestre.billing.treasury.boundary.MadeOrders;
import org.palestre.billing.treasury.boundary.OrderDetail;
import org.palestre.billing.treasury.boundary.OrderQuery;
import org.palestre.billing.treasury.boundary.OrderState;
import org.palestre.billing.treasury.boundary.PrepareOrders;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** Revenue orders for the public treasury. */
@Path("billing/treasury")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Treasury")
@SecurityRequirement(name = PalestreApi.BASIC)
public class TreasuryOrdersResource {

    @EJB
    private PrepareOrders prepare;

    @EJB
    private ConsultOrders consult;

    @EJB
    private DescribeDebtors debtors;

    @Inject
    private Idempotency idempotency;

    /**
     * What to order.
     *
     * @param until only invoices issued until that day; all if left out
     * @param chosen the keys of the receivables that are meant; all that is ready if left out
     */
    public record Wanted(LocalDate until, List<String> chosen) {}

    /** What the treasury wants to know of a debtor. */
    public record Description(DebtorTitle title, LegalForm legalForm, PostalAddress address) {}

    /** What could be ordered. */
    @GET
    @Path("receivables")
    @Operation(summary = "What could be ordered, each with its key and what is missing for it, the oldest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response receivables(@QueryParam("until") LocalDate until, @BeanParam AskedPage page) {
        return page.of(asked -> prepare.list(until, asked), OpenReceivable::of);
    }

    /** Orders. */
    @POST
    @Path("orders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Order what is ready, 500 at most, in a file for each docket; nothing is ordered twice")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "What was made; no file if nothing was ready",
            content = @Content(schema = @Schema(implementation = MadeOrders.class)))
    @APIResponse(responseCode = "409", description = "The settings are not complete")
    public Response make(Wanted wanted) {
        Wanted asked = wanted == null ? new Wanted(null, null) : wanted;
        return idempotency.created(asked, () -> {
            MadeOrders made = prepare.make(asked.until(), asked.chosen() == null ? List.of() : asked.chosen());
            return new Created("/api/v1/billing/treasury/files", made);
        });
    }

    /** The orders. */
    @GET
    @Path("orders")
    @Operation(summary = "Orders by debtor, number, subject or state, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response orders(
            @QueryParam("q") String q,
            @QueryParam("state") OrderState state,
            @QueryParam("file") Long file,
            @BeanParam AskedPage page) {
        return page.of(asked -> consult.orders(new OrderQuery(q, state, file), asked));
    }

    /** One order. */
    @GET
    @Path("orders/{id: \\d{1,18}}")
    @Operation(summary = "One order with its lines, receipts, reductions and files")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            content = @Content(schema = @Schema(implementation = OrderDetail.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response order(@PathParam("id") long id) {
        return ok(consult.order(id));
    }

    /** A debtor. */
    @GET
    @Path("debtors/{payer: \\d{1,18}}")
    @Operation(summary = "A payer as the treasury wants to know it")
    @APIResponse(
            responseCode = "200",
            description = "The debtor",
            content = @Content(schema = @Schema(implementation = Debtor.class)))
    public Response debtor(@PathParam("payer") long payer) {
        return ok(debtors.debtor(payer));
    }

    /** Describes a debtor. */
    @PUT
    @Path("debtors/{payer: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say how a person is addressed and where letters go, or what an organisation is in law")
    @APIResponse(responseCode = "200", description = "The debtor")
    @APIResponse(responseCode = "422", description = "The address cannot be one")
    public Response describe(@PathParam("payer") long payer, @Schema(required = true) Description description) {
        Description said = Asked.required(description, "body");
        debtors.describe(payer, said.title(), said.legalForm(), said.address());
        return debtor(payer);
    }
}
