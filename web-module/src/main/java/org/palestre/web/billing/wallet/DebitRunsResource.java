package org.palestre.web.billing.wallet;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.wallet.boundary.DebitDueLines;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.api.PalestreApi;

/** The job that debits prepaid bookings on their day. */
@Path("billing/debit-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wallets")
@SecurityRequirement(name = PalestreApi.BASIC)
public class DebitRunsResource {

    @EJB
    private DebitDueLines debits;

    /** How many lines are due, and the last runs. */
    public record Debits(long due, List<JobRun> runs) {}

    /** How it stands. */
    @GET
    @Operation(summary = "How many prepaid lines are due and not debited, and the last runs of the job")
    @APIResponse(responseCode = "200", description = "The runs, the latest first")
    public Response debits() {
        return Response.ok(new Debits(debits.left(), debits.latest()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Has it begun. */
    @POST
    @Operation(summary = "Have what is due debited now")
    @APIResponse(responseCode = "202", description = "The job starts within seconds, unless it runs already")
    public Response begin() {
        debits.want();
        return Response.accepted().build();
    }

    /** Has it stopped. */
    @DELETE
    @Operation(summary = "Have the job stopped; what was debited stays so")
    @APIResponse(responseCode = "202", description = "It stops soon")
    public Response stop() {
        debits.stop();
        return Response.accepted().build();
    }
}
