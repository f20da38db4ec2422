package org.palestre.web.billing.cashoffice;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.cashoffice.boundary.Coins;
import org.palestre.billing.cashoffice.boundary.DepositTakings;
import org.palestre.billing.cashoffice.boundary.DepositView;
import org.palestre.billing.cashoffice.boundary.Destination;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.NewDeposit;
import org.palestre.billing.cashoffice.boundary.StateTakings;
import org.palestre.billing.cashoffice.boundary.StatementView;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** What leaves a cash office: deposit slips, and statements for the public accountant. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cash offices")
@SecurityRequirement(name = PalestreApi.BASIC)
public class DepositsResource {

    @EJB
    private DepositTakings deposits;

    @EJB
    private StateTakings statements;

    @Inject
    private Idempotency idempotency;

    /** What is handed over. */
    public record Handing(MeansKind kind, Destination destination, List<Long> items, List<Coins> coins) {}

    /** The last day of a statement. */
    public record Until(LocalDate until) {}

    /** What can be handed over. */
    @GET
    @Path("cash-offices/{office: \\d{1,18}}/held")
    @Operation(summary = "Cheques, card payments or vouchers of counted tills that were not handed over yet")
    @APIResponse(responseCode = "200", description = "The oldest first")
    public Response held(@PathParam("office") long office, @QueryParam("kind") MeansKind kind) {
        return ok(deposits.held(office, Asked.required(kind, "kind")));
    }

    /** Deposit slips. */
    @GET
    @Path("cash-offices/{office: \\d{1,18}}/deposits")
    @Operation(summary = "Deposit slips of a cash office, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response list(@PathParam("office") long office, @BeanParam AskedPage page) {
        return page.of(asked -> deposits.list(office, asked));
    }

    /** Hands over. */
    @POST
    @Path("cash-offices/{office: \\d{1,18}}/deposits")
    @Operation(summary = "Hands over what the office took; each item once")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "The slip; Location is its address")
    @APIResponse(responseCode = "409", description = "An item is on another slip already")
    public Response make(@PathParam("office") long office, Handing wanted) {
        Handing asked = Asked.required(wanted, "body");
        return idempotency.created(asked, () -> {
            DepositView made = deposits.make(
                    new NewDeposit(office, asked.kind(), asked.destination(), asked.items(), asked.coins()));
            return new Created("/api/v1/billing/deposits/" + made.id(), made);
        });
    }

    /** One slip. */
    @GET
    @Path("deposits/{id: \\d{1,18}}")
    @Operation(summary = "A deposit slip")
    @APIResponse(responseCode = "200", description = "The slip with its items")
    public Response one(@PathParam("id") long id) {
        return ok(deposits.deposit(id));
    }

    /** On paper. */
    @GET
    @Path("deposits/{id: \\d{1,18}}/document")
    @Produces("application/pdf")
    @Operation(summary = "The deposit slip as PDF")
    @APIResponse(responseCode = "200", description = "The PDF")
    public Response paper(@PathParam("id") long id) {
        return PaperAnswer.of(deposits.paper(id));
    }

    /** Statements. */
    @GET
    @Path("cash-offices/{office: \\d{1,18}}/statements")
    @Operation(summary = "Statements of takings that were issued, the latest first")
    @APIResponse(responseCode = "200", description = "All of them")
    public Response statements(@PathParam("office") long office) {
        return ok(statements.list(office));
    }

    /** Issues the next one. */
    @POST
    @Path("cash-offices/{office: \\d{1,18}}/statements")
    @Operation(summary = "Issues the next statement up to a day that is over")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "The statement; Location is its address")
    @APIResponse(responseCode = "409", description = "A till is not counted")
    public Response issue(@PathParam("office") long office, Until wanted) {
        Until asked = Asked.required(wanted, "body");
        return idempotency.created(asked, () -> {
            StatementView made = statements.issue(office, Asked.required(asked.until(), "until"));
            return new Created("/api/v1/billing/cash-statements/" + made.id(), made);
        });
    }

    /** What a statement says. */
    @GET
    @Path("cash-statements/{id: \\d{1,18}}")
    @Operation(summary = "The figures of a statement, online payments included")
    @APIResponse(responseCode = "200", description = "By means, by service, cancelled receipts, differences, deposits")
    public Response figures(@PathParam("id") long id) {
        return ok(statements.figures(id));
    }

    /** On paper. */
    @GET
    @Path("cash-statements/{id: \\d{1,18}}/document")
    @Produces("application/pdf")
    @Operation(summary = "The statement as PDF/A")
    @APIResponse(responseCode = "200", description = "The PDF")
    public Response statementPaper(@PathParam("id") long id) {
        return PaperAnswer.of(statements.paper(id));
    }
}
