package org.palestre.web.billing.retention;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.retention.boundary.Forgotten;
import org.palestre.billing.retention.boundary.ManageRetention;
import org.palestre.billing.retention.boundary.RetentionRule;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** How long what is kept about money, and the job that forgets. */
@Path("billing/retention")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@SecurityRequirement(name = PalestreApi.BASIC)
public class RetentionResource {

    @EJB
    private ManageRetention retention;

    /** The rules, and the last runs of the job. */
    public record Retention(List<RetentionRule> rules, List<JobRun> runs) {}

    /** After how many months. */
    public record Change(Long version, Integer months) {}

    /** How it stands. */
    @GET
    @Operation(summary = "After how many months what is forgotten, how much is older now, and the last runs")
    @APIResponse(responseCode = "200", description = "The rules, and the runs, the latest first")
    public Response retention() {
        return ok(new Retention(retention.rules(), retention.latest()));
    }

    /** Changes one. */
    @PUT
    @Path("{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change after how many months something is forgotten")
    @APIResponse(responseCode = "200", description = "The rules")
    @APIResponse(responseCode = "409", description = "It was changed meanwhile")
    @APIResponse(responseCode = "422", description = "The law asks for more months")
    public Response change(@PathParam("kind") Forgotten kind, Change change) {
        Asked.required(change, "body");
        retention.change(kind, Asked.required(change.version(), "version"), change.months());
        return ok(retention.rules());
    }

    /** Has it done now. */
    @POST
    @Path("runs")
    @Operation(summary = "Have forgotten now what is too old")
    @APIResponse(responseCode = "202", description = "The job starts within seconds, unless it runs already")
    public Response begin() {
        retention.want();
        return Response.accepted().build();
    }
}
