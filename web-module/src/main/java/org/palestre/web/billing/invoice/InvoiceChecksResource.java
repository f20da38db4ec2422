package org.palestre.web.billing.invoice;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.invoice.boundary.CheckInvoice;
import org.palestre.billing.invoice.boundary.InvoiceKind;
import org.palestre.billing.invoice.boundary.InvoiceState;

/** Whether a document is the city's, for whoever reads the code on it. */
@Path("billing/invoice-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InvoiceChecksResource {

    @EJB
    private CheckInvoice check;

    /** What anybody may know who holds the document. */
    public record Checked(
            InvoiceKind kind, String number, LocalDate issuedOn, LocalDate dueOn, long total, InvoiceState state) {}

    /** The public check. */
    @GET
    @Path("{token: [0-9a-f]{32}}")
    @Operation(summary = "Whether a document with this code is the city's; says nothing about the payer")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = Checked.class)))
    @APIResponse(responseCode = "404", description = "The city has issued no document with this code")
    public Response check(@PathParam("token") String token) {
        CheckInvoice.CheckedInvoice found = check.check(token);
        return ok(new Checked(
                found.kind(),
                found.number(),
                found.issuedOn(),
                found.dueOn(),
                found.total().cents(),
                found.state()));
    }
}
