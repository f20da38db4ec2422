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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.cashoffice.boundary.Coins;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.billing.cashoffice.boundary.RunTill;
import org.palestre.shared.Money;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** Tills: a cashier opens one, and closes it by counting. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cash offices")
@SecurityRequirement(name = PalestreApi.BASIC)
public class TillsResource {

    @EJB
    private ConsultCashOffices offices;

    @EJB
    private RunTill runTill;

    @Inject
    private Idempotency idempotency;

    /** What is in a till before its first payment. */
    public record NewTill(Money floatAmount) {}

    /** What was counted. */
    public record Count(List<Coins> coins, String comment) {}

    /** The tills of an office. */
    @GET
    @Path("cash-offices/{office: \\d{1,18}}/tills")
    @Operation(summary = "The tills of a cash office, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response list(@PathParam("office") long office, @BeanParam AskedPage page) {
        return page.of(asked -> offices.tills(office, asked));
    }

    /** Opens one for the caller. */
    @POST
    @Path("cash-offices/{office: \\d{1,18}}/tills")
    @Operation(summary = "Opens a till for the caller, who is named for that office today")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "The till; Location is its address")
    @APIResponse(responseCode = "409", description = "The caller has an open till already")
    public Response open(@PathParam("office") long office, NewTill wanted) {
        NewTill asked = Asked.required(wanted, "body");
        return idempotency.created(asked, () -> {
            long id = runTill.open(office, Asked.required(asked.floatAmount(), "floatAmount"));
            return new Created("/api/v1/billing/tills/" + id, offices.till(id));
        });
    }

    /** One of them. */
    @GET
    @Path("tills/{id: \\d{1,18}}")
    @Operation(summary = "A till with what it took and what was counted")
    @APIResponse(responseCode = "200", description = "The till")
    public Response one(@PathParam("id") long id) {
        return ok(offices.till(id));
    }

    /** Counts and closes it. */
    @POST
    @Path("tills/{id: \\d{1,18}}/count")
    @Operation(summary = "Counts the caller's till and closes it for good; a difference is booked and needs a comment")
    @APIResponse(responseCode = "200", description = "The till, closed")
    @APIResponse(responseCode = "409", description = "It is closed already")
    public Response close(@PathParam("id") long id, Count counted) {
        Asked.required(counted, "body");
        return ok(runTill.close(id, Asked.required(counted.coins(), "coins"), counted.comment()));
    }
}
