package org.palestre.web.seasonal;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.RequestMessages;
import org.palestre.web.api.PalestreApi;

/** What the city wrote to a club about a request. */
@Path("slot-requests/{id: \\d{1,18}}/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for weekly slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SlotRequestMessagesResource {

    @EJB
    private RequestMessages messages;

    /** All of them. */
    @GET
    @Operation(summary = "The messages about a request, the oldest first, and whether they were delivered")
    @APIResponse(responseCode = "200", description = "The messages")
    @APIResponse(responseCode = "404", description = "There is no such request for this caller")
    public Response list(@PathParam("id") long id) {
        return ok(messages.messages(id));
    }

    /** One of them again. */
    @POST
    @Path("{message: \\d{1,18}}/send-again")
    @Operation(summary = "Send a message again, to the head office of the club")
    @APIResponse(responseCode = "202", description = "It leaves in a few seconds")
    @APIResponse(responseCode = "404", description = "There is no such message")
    @APIResponse(responseCode = "429", description = "The same went there a few minutes ago")
    public Response sendAgain(@PathParam("id") long id, @PathParam("message") long message) {
        messages.sendAgain(id, message);
        return Response.accepted().build();
    }
}
