package org.palestre.web.billing.invoice;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.invoice.boundary.ConsultDebts;
import org.palestre.billing.invoice.boundary.ConsultInvoices;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.Wordings;

/** Invoices of a person and of the organisations for which the person acts. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
@SecurityRequirement(name = PalestreApi.BASIC)
public class MyInvoicesResource {

    @EJB
    private ConsultInvoices invoices;

    @EJB
    private ConsultDebts debts;

    @Inject
    private HttpServletRequest request;

    /** The list. */
    @GET
    @Path("my-invoices")
    @Operation(summary = "The caller's invoices, the latest first")
    @APIResponse(responseCode = "200", description = "One page of invoices")
    @APIResponse(responseCode = "404", description = "There is no such payer for this caller")
    public Response list(
            @QueryParam("payer") Long payer,
            @QueryParam("show") @DefaultValue("ALL") ConsultInvoices.Shown shown,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        return ok(PageOf.of(invoices.invoices(payer, shown, asked), asked, InvoiceDocument::of));
    }

    /** What is owed. */
    @GET
    @Path("my-debts")
    @Operation(summary = "What the caller and the caller's organisations owe: open invoices, and wallets below zero")
    @APIResponse(
            responseCode = "200",
            description = "All of it; at most 50 invoices, the most urgent first",
            content = @Content(schema = @Schema(implementation = DebtsDocument.class)))
    public Response owed() {
        return ok(DebtsDocument.of(debts.mine(), Wordings.language(request)));
    }

    /** One invoice. */
    @GET
    @Path("my-invoices/" + InvoicesResource.NUMBER)
    @Operation(summary = "One of the caller's invoices with its lines")
    @APIResponse(
            responseCode = "200",
            description = "The invoice",
            content = @Content(schema = @Schema(implementation = InvoiceDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such invoice for this caller")
    public Response invoice(@PathParam("number") String number) {
        return ok(InvoiceDocument.of(invoices.invoice(number)));
    }

    /** Its document. */
    @GET
    @Path("my-invoices/" + InvoicesResource.NUMBER + "/document")
    @Produces("application/pdf")
    @Operation(summary = "The document as PDF/A")
    @APIResponse(responseCode = "200", description = "The PDF")
    @APIResponse(responseCode = "404", description = "There is no such invoice for this caller")
    public Response document(@PathParam("number") String number) {
        return ok(invoices.document(number).content());
    }
}
