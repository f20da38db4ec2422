package org.palestre.web.billing;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
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
import org.palestre.billing.boundary.AccountQuery;
import org.palestre.billing.boundary.AccountSort;
import org.palestre.billing.boundary.AccountStanding;
import org.palestre.billing.boundary.AccountView;
import org.palestre.billing.boundary.BillingAccounts;
import org.palestre.billing.boundary.LineQuery;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.MoneyTrail;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** The payers' accounts, for the treasurer, the cash office and the auditor. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
@SecurityRequirement(name = PalestreApi.BASIC)
public class BillingAccountsResource {

    @EJB
    private BillingAccounts accounts;

    /** The payers that are looked for. */
    @GET
    @Path("accounts")
    @Operation(summary = "Payers by name, e-mail, registration or reference, with their balances")
    @APIResponse(responseCode = "200", description = "One page")
    public Response search(
            @QueryParam("q") String q,
            @QueryParam("service") String service,
            @QueryParam("standing") AccountStanding standing,
            @QueryParam("sort") AccountSort sort,
            @QueryParam("descending") boolean descending,
            @BeanParam AskedPage page) {
        return page.of(asked -> accounts.search(new AccountQuery(q, service, standing, sort, descending), asked));
    }

    /** One payer's account. */
    @GET
    @Path("accounts/{id: \\d{1,18}}")
    @Operation(summary = "A payer with wallets, what waits to be debited and what the treasury collects")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(responseCode = "404", description = "There is no such payer")
    public Response account(@PathParam("id") long id) {
        return ok(accounts.account(id));
    }

    /** What was charged. */
    @GET
    @Path("accounts/{id: \\d{1,18}}/lines")
    @Operation(summary = "What was charged to a payer, with the explanation of each price, the latest period first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response lines(
            @PathParam("id") long id,
            @QueryParam("service") String service,
            @QueryParam("reference") String reference,
            @QueryParam("state") LineState state,
            @BeanParam AskedPage page) {
        return page.of(asked -> accounts.lines(id, new LineQuery(service, reference, state), asked));
    }

    /** What was booked. */
    @GET
    @Path("accounts/{id: \\d{1,18}}/movements")
    @Operation(summary = "What was done to a payer's wallets, with the balance after each movement, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response movements(
            @PathParam("id") long id, @QueryParam("service") String service, @BeanParam AskedPage page) {
        return page.of(asked -> accounts.movements(id, service, asked));
    }

    /** From a booking to its entries. */
    @GET
    @Path("trail")
    @Operation(summary = "Everything that was charged and booked under a caller's reference")
    @APIResponse(
            responseCode = "200",
            description = "Lines, entries and payers",
            content = @Content(schema = @Schema(implementation = MoneyTrail.class)))
    @APIResponse(responseCode = "404", description = "Nothing was")
    public Response trail(@QueryParam("reference") @DefaultValue("") String reference) {
        return ok(accounts.follow(reference));
    }

    /** From an entry back to what it debited. */
    @GET
    @Path("entries/{id: \\d{1,18}}")
    @Operation(summary = "An entry of the ledger with the lines that it debited")
    @APIResponse(
            responseCode = "200",
            description = "Lines, entries and payers",
            content = @Content(schema = @Schema(implementation = MoneyTrail.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response entry(@PathParam("id") long id) {
        return ok(accounts.follow(id));
    }
}
