package org.palestre.web.seasonal.workbench;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.workbench.boundary.BulkDecisionView;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.BulkOrder;
import org.palestre.seasonal.workbench.boundary.BulkPlan;
import org.palestre.seasonal.workbench.boundary.BulkWish;
import org.palestre.seasonal.workbench.boundary.ConsultBulkDecisions;
import org.palestre.seasonal.workbench.boundary.DecideInBulk;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** Decisions on many requests in one go, for agents within their scope. */
@Path("workbench/bulk-decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocation workbench")
@SecurityRequirement(name = PalestreApi.BASIC)
public class BulkDecisionsResource {

    @EJB
    private DecideInBulk decideInBulk;

    @EJB
    private ConsultBulkDecisions bulkDecisions;

    @Inject
    private Idempotency idempotency;

    /**
     * What a program wants decided.
     *
     * @param token names the order: sent twice, it is carried out once; one is made up if it is missing
     * @param freeOfCharge why nothing is charged for the wishes that are granted
     * @param acceptedPromises references of what is promised to other clubs for later and is taken from them knowingly
     * @param leaveOutPromised whether the dates of other promises are left to those clubs, instead of refusing the request
     */
    public record Ordering(
            UUID token,
            BulkKind kind,
            String reason,
            Boolean leaveOutConflicts,
            FreeOfCharge freeOfCharge,
            Set<String> acceptedPromises,
            Boolean leaveOutPromised,
            List<BulkOrder.Item> items) {}

    /** What would follow. */
    @GET
    @Path("plan")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What would follow from deciding on these requests; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "The requests with what stands in the way",
            content = @Content(schema = @Schema(implementation = BulkPlan.class)))
    public Response plan(
            @QueryParam("kind") @Parameter(required = true) BulkKind kind,
            @QueryParam("request") List<Long> requests,
            @QueryParam("proposalsOfMineIn")
                    @Parameter(description = "A campaign: all requests that the caller proposes for")
                    Long campaign,
            @QueryParam("leaveOutConflicts")
                    @DefaultValue("false")
                    @Parameter(description = "Whether wishes are granted without the dates that are taken")
                    boolean leaveOutConflicts) {
        return ok(decideInBulk.plan(new BulkWish(Asked.required(kind, "kind"), requests, campaign, leaveOutConflicts)));
    }

    /** Orders it; a job carries it out. */
    @POST
    @Operation(
            summary = "Decide on many requests: each in a transaction of its own, by a job that begins within seconds")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "Ordered; Location tells how far it is",
            content = @Content(schema = @Schema(implementation = BulkDecisionView.class)))
    public Response order(@Schema(required = true) Ordering wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            UUID token = wanted.token() == null ? UUID.randomUUID() : wanted.token();
            long id = decideInBulk.order(new BulkOrder(
                    token,
                    wanted.kind(),
                    wanted.reason(),
                    Boolean.TRUE.equals(wanted.leaveOutConflicts()),
                    wanted.freeOfCharge(),
                    AcceptedPromises.of(wanted.acceptedPromises(), wanted.leaveOutPromised()),
                    wanted.items()));
            decideInBulk.startJob(id);
            return new Created("/api/v1/workbench/bulk-decisions/" + id, bulkDecisions.view(id));
        });
    }

    /** How far it is. */
    @GET
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "How far an order is")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            content = @Content(schema = @Schema(implementation = BulkDecisionView.class)))
    public Response view(@PathParam("id") long id) {
        return ok(bulkDecisions.view(id));
    }

    /** What became of each request. */
    @GET
    @Path("{id: \\d{1,18}}/outcomes")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What became of each request; those that could not be decided first")
    @APIResponse(responseCode = "200", description = "One page of outcomes")
    public Response outcomes(@PathParam("id") long id, @BeanParam AskedPage page) {
        return page.of(asked -> bulkDecisions.outcomes(id, asked));
    }

    /** Stops it. */
    @DELETE
    @Path("{id: \\d{1,18}}/run")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Stop the job of an order: what is decided stays decided, the rest waits")
    @APIResponse(responseCode = "204", description = "It stops within seconds, or had stopped")
    public Response stop(@PathParam("id") long id) {
        decideInBulk.stop(id);
        return Response.noContent().build();
    }

    /** Goes on with what waits. */
    @POST
    @Path("{id: \\d{1,18}}/run")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Go on with the requests of an order that wait")
    @APIResponse(responseCode = "202", description = "It begins within seconds")
    public Response resume(@PathParam("id") long id) {
        decideInBulk.startJob(id);
        return Response.accepted().build();
    }
}
