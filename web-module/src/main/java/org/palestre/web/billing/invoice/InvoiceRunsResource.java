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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.invoice.boundary.NewRun;
import org.palestre.billing.invoice.boundary.RunDifference;
import org.palestre.billing.invoice.boundary.RunInvoices;
import org.palestre.billing.invoice.boundary.RunView;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PalestreApi;

/** Runs of invoices: prepared as a dry run, started, watched, stopped. */
@Path("billing/invoice-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Invoices")
@SecurityRequirement(name = PalestreApi.BASIC)
public class InvoiceRunsResource {

    private static final String ID = "{id: \\d{1,18}}";

    @EJB
    private RunInvoices runs;

    @Inject
    private Idempotency idempotency;

    /** What a run is to invoice; see the screen for what may be left out. */
    public record Run(String name, Set<String> services, LocalDate dueUntil, LocalDate payableBy) {}

    /** A payer for whom a run differs from the last one; amounts in cents. */
    public record Difference(long payerId, String payer, RunDifference.Kind kind, long before, long planned) {}

    /** The list. */
    @GET
    @Operation(summary = "Runs of invoices, the latest first; without their jobs")
    @APIResponse(responseCode = "200", description = "One page of runs")
    public Response list(
            @QueryParam("page") @DefaultValue("0") Integer page, @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        return ok(PageOf.of(runs.runs(asked), asked, InvoiceRunDocument::of));
    }

    /** Prepares one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Prepare a run: a dry run that issues nothing")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "The run",
            content = @Content(schema = @Schema(implementation = InvoiceRunDocument.class)))
    @APIResponse(responseCode = "409", description = "Nothing waits to be invoiced")
    @APIResponse(responseCode = "422", description = "A value cannot be accepted; field tells which")
    public Response prepare(@Schema(required = true) Run wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            RunView run =
                    runs.prepare(new NewRun(wanted.name(), wanted.services(), wanted.dueUntil(), wanted.payableBy()));
            return new Created("/api/v1/billing/invoice-runs/" + run.id(), InvoiceRunDocument.of(run));
        });
    }

    /** One run. */
    @GET
    @Path(ID)
    @Operation(summary = "A run, how far it is and how long it took")
    @APIResponse(
            responseCode = "200",
            description = "The run",
            content = @Content(schema = @Schema(implementation = InvoiceRunDocument.class)))
    public Response run(@PathParam("id") long id) {
        return ok(InvoiceRunDocument.of(runs.run(id)));
    }

    /** Starts it. */
    @POST
    @Path(ID + "/start")
    @Operation(summary = "Issue the invoices of a run, or go on with it; twice is the same as once")
    @APIResponse(responseCode = "202", description = "It begins within seconds")
    @APIResponse(responseCode = "409", description = "Nobody waits, or its invoices would be late at once")
    public Response start(@PathParam("id") long id) {
        return Response.accepted(InvoiceRunDocument.of(runs.start(id))).build();
    }

    /** Stops it. */
    @POST
    @Path(ID + "/stop")
    @Operation(summary = "Stop a run that is under way: what was issued is issued, the rest waits")
    @APIResponse(responseCode = "202", description = "It stops within seconds, or had stopped")
    public Response stop(@PathParam("id") long id) {
        return Response.accepted(InvoiceRunDocument.of(runs.stop(id))).build();
    }

    /** Throws it away. */
    @DELETE
    @Path(ID)
    @Operation(summary = "Throw a dry run away")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It was started: it stays")
    public Response discard(@PathParam("id") long id) {
        runs.discard(id);
        return Response.noContent().build();
    }

    /** Who differs from last time. */
    @GET
    @Path(ID + "/differences")
    @Operation(summary = "The payers for whom a run differs from the last one, those with the greatest change first")
    @APIResponse(responseCode = "200", description = "One page of differences")
    public Response differences(
            @PathParam("id") long id,
            @QueryParam("percent") @DefaultValue("10") Integer percent,
            @QueryParam("kind") RunDifference.Kind kind,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        return ok(PageOf.of(
                runs.differences(id, percent, kind, asked),
                asked,
                one -> new Difference(
                        one.payerId(),
                        one.payerName(),
                        one.kind(),
                        one.before().cents(),
                        one.planned().cents())));
    }
}
