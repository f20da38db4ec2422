package org.palestre.web.billing;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.boundary.KeepPayerDetails;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** The payers for whom the caller acts, with their address and where their refunds go. */
@Path("billing/payers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
@SecurityRequirement(name = PalestreApi.BASIC)
public class PayersResource {

    @EJB
    private KeepPayerDetails details;

    /**
     * Where refunds go.
     *
     * @param bic may be left out
     */
    public record BankAccountBody(String iban, String bic, String holder) {}

    /** Those of the caller. */
    @GET
    @Operation(summary = "The payers for whom the caller acts: the own one first, then organisations by name")
    @APIResponse(
            responseCode = "200",
            description = "All of them; none before something is charged",
            content = @Content(schema = @Schema(implementation = PayerView[].class)))
    public Response mine() {
        return ok(details.mine());
    }

    /** Where letters go. */
    @PUT
    @Path("{id: \\d{1,18}}/address")
    @Operation(summary = "Says where a person's invoices go; an organisation's go to its head office")
    @APIResponse(responseCode = "200", description = "The payer as it is now")
    @APIResponse(responseCode = "404", description = "The caller acts for no such payer")
    public Response address(@PathParam("id") long id, PostalAddress body) {
        details.changeAddress(id, Asked.required(body, "body"));
        return ok(details.payer(id));
    }

    /** Where refunds go. */
    @PUT
    @Path("{id: \\d{1,18}}/bank-account")
    @Operation(summary = "Says where refunds go")
    @APIResponse(responseCode = "204", description = "Refunds go there from now on")
    @APIResponse(responseCode = "404", description = "The caller acts for no such payer")
    @APIResponse(responseCode = "422", description = "The IBAN or the BIC has a mistake in it")
    public void bankAccount(@PathParam("id") long id, BankAccountBody body) {
        BankAccountBody asked = Asked.required(body, "body");
        details.changeBankAccount(id, asked.iban(), asked.bic(), asked.holder());
    }

    /** Forgets where refunds go. */
    @DELETE
    @Path("{id: \\d{1,18}}/bank-account")
    @Operation(summary = "Forgets where refunds go")
    @APIResponse(responseCode = "204", description = "Nothing is known of it any more")
    @APIResponse(responseCode = "404", description = "The caller acts for no such payer")
    public void forgetBankAccount(@PathParam("id") long id) {
        details.removeBankAccount(id);
    }
}
