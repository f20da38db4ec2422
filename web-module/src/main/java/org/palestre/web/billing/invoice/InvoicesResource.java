package org.palestre.web.billing.invoice;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.invoice.boundary.AgreePaymentPlan;
import org.palestre.billing.invoice.boundary.ExamineInvoices;
import org.palestre.billing.invoice.boundary.InvoiceQuery;
import org.palestre.billing.invoice.boundary.InvoiceSort;
import org.palestre.billing.invoice.boundary.InvoiceState;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.billing.invoice.boundary.IssueInvoices;
import org.palestre.billing.invoice.boundary.NewInvoice;
import org.palestre.billing.invoice.boundary.WriteOffInvoice;
import org.palestre.shared.Money;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PalestreApi;

/** Invoices and credit notes, for those who keep the city's money. */
@Path("billing/invoices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
@SecurityRequirement(name = PalestreApi.BASIC)
public class InvoicesResource {

    static final String NUMBER = "{number: [A-Z]{1,6}-\\d{4}-\\d{6,18}}";

    @EJB
    private ExamineInvoices invoices;

    @EJB
    private IssueInvoices issue;

    @EJB
    private WriteOffInvoice writeOffs;

    @EJB
    private AgreePaymentPlan plans;

    @Inject
    private Idempotency idempotency;

    /**
     * What is to be invoiced at once.
     *
     * @param services codes; none for all that are invoiced
     * @param until lines that are due by this day; null for today
     * @param payableBy the last day to pay; null for the city's usual term
     */
    public record NewDocument(Long payerId, Set<String> services, LocalDate until, LocalDate payableBy) {

        NewInvoice invoice() {
            return new NewInvoice(Asked.required(payerId, "payerId"), services, until, payableBy);
        }
    }

    /** What is to be given up: what was seen as open, in cents, and why. */
    public record WriteOff(Long open, String reason) {}

    /** Monthly instalments: the first day, how many, and why. */
    public record Plan(LocalDate first, Integer count, String reason) {}

    /** The list. */
    @GET
    @Operation(summary = "Invoices and credit notes that are looked for, the latest first")
    @APIResponse(responseCode = "200", description = "One page of invoices")
    public Response list(
            @QueryParam("q") String words,
            @QueryParam("state") Set<InvoiceState> states,
            @QueryParam("service") String service,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("payer") Long payer,
            @QueryParam("run") Long run,
            @QueryParam("sort") InvoiceSort sort,
            @QueryParam("ascending") @DefaultValue("false") Boolean ascending,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        InvoiceQuery query = new InvoiceQuery(
                words, states, service, from, until, payer == null ? Set.of() : Set.of(payer), run, sort, !ascending);
        return ok(PageOf.of(invoices.search(query, asked), asked, InvoiceDocument::of));
    }

    /** One invoice. */
    @GET
    @Path(NUMBER)
    @Operation(summary = "One invoice or credit note with its lines and what became of it")
    @APIResponse(
            responseCode = "200",
            description = "The invoice",
            content = @Content(schema = @Schema(implementation = InvoiceDocument.class)))
    public Response invoice(@PathParam("number") String number) {
        return ok(InvoiceDocument.of(invoices.invoice(number)));
    }

    /** Its document. */
    @GET
    @Path(NUMBER + "/document")
    @Produces("application/pdf")
    @Operation(summary = "The document as PDF/A")
    @APIResponse(responseCode = "200", description = "The PDF")
    public Response document(@PathParam("number") String number) {
        return ok(invoices.document(number).content());
    }

    /** Invoices at once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Invoice a payer at once; twice at one moment is one invoice")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "The invoice, the credit note, or both")
    @APIResponse(responseCode = "409", description = "Nothing waits to be invoiced")
    @APIResponse(responseCode = "422", description = "A value cannot be accepted; field tells which")
    public Response issue(@Schema(required = true) NewDocument wanted) {
        NewInvoice invoice = Asked.required(wanted, "body").invoice();
        return idempotency.created(wanted, () -> {
            List<InvoiceView> issued = issue.issue(invoice);
            return new Created(
                    "/api/v1/billing/invoices"
                            + (issued.isEmpty() ? "" : "/" + issued.get(0).number()),
                    issued.stream().map(InvoiceDocument::of).toList());
        });
    }

    /** Gives up what is left. */
    @POST
    @Path(NUMBER + "/write-off")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give up what is open of an invoice, for a reason")
    @APIResponse(responseCode = "200", description = "The invoice")
    @APIResponse(responseCode = "409", description = "Nothing is open, or something else than was said")
    public Response writeOff(@PathParam("number") String number, @Schema(required = true) WriteOff wanted) {
        Asked.required(wanted, "body");
        writeOffs.writeOff(number, Money.cents(Asked.required(wanted.open(), "open")), wanted.reason());
        return invoice(number);
    }

    /** Agrees on instalments. */
    @PUT
    @Path(NUMBER + "/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Agree that an invoice is paid in monthly instalments")
    @APIResponse(responseCode = "200", description = "The invoice")
    @APIResponse(responseCode = "422", description = "The first day or the count cannot be accepted")
    public Response agree(@PathParam("number") String number, @Schema(required = true) Plan wanted) {
        Asked.required(wanted, "body");
        plans.agree(number, wanted.first(), Asked.required(wanted.count(), "count"), wanted.reason());
        return invoice(number);
    }

    /** Ends the instalments. */
    @DELETE
    @Path(NUMBER + "/plan")
    @Operation(summary = "End the instalments: the invoice is to be paid at once again")
    @APIResponse(responseCode = "204", description = "They are over")
    @APIResponse(responseCode = "409", description = "There were none")
    public Response end(@PathParam("number") String number) {
        plans.end(number);
        return Response.noContent().build();
    }
}
