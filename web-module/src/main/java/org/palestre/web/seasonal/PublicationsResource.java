package org.palestre.web.seasonal;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.PublicationView;
import org.palestre.seasonal.boundary.PublishDecisions;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.api.PalestreApi;

/** The publication of a campaign's decisions, for the booking office. */
@Path("campaigns/{id: \\d{1,18}}/publication")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Requests for weekly slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class PublicationsResource {

    @EJB
    private PublishDecisions publishDecisions;

    /**
     * How far it is.
     *
     * @param decisions how many decisions wait, and how many went out
     * @param runs the last runs, the latest first
     */
    public record State(PublicationView decisions, List<JobRun> runs) {}

    /** How far it is. */
    @GET
    @Operation(summary = "How many decisions wait to go out, and the last runs of their publication")
    @APIResponse(
            responseCode = "200",
            description = "The state",
            content = @Content(schema = @Schema(implementation = State.class)))
    public Response state(@PathParam("id") long id) {
        return ok(new State(publishDecisions.progress(id), publishDecisions.runs(id)));
    }

    /** Begins it. */
    @POST
    @Operation(summary = "Publish all decisions that wait; twice is the same as once")
    @APIResponse(responseCode = "202", description = "It begins within seconds")
    @APIResponse(responseCode = "409", description = "The campaign is still open, or nothing waits")
    public Response begin(@PathParam("id") long id) {
        publishDecisions.begin(id);
        return Response.accepted().build();
    }

    /** Stops it. */
    @DELETE
    @Operation(summary = "Stop a publication that is under way: what went out is out, the rest waits")
    @APIResponse(responseCode = "204", description = "It stops within seconds, or had stopped")
    public Response stop(@PathParam("id") long id) {
        publishDecisions.stop(id);
        return Response.noContent().build();
    }
}
