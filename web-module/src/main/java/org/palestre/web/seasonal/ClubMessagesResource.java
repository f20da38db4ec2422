package org.palestre.web.seasonal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.palestre.seasonal.boundary.ClubMessage;
import org.palestre.seasonal.boundary.ConsultClubMessages;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** What the city wrote to a club, for those who act for it. */
@Path("organisations/{id: \\d{1,18}}/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Slot requests")
@SecurityRequirement(name = PalestreApi.BASIC)
public class ClubMessagesResource {

    @EJB
    private ConsultClubMessages messages;

    /** The messages. */
    @GET
    @Operation(summary = "All that the city wrote to a club about its slots, dates and documents, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ClubMessages.class)))
    @APIResponse(responseCode = "404", description = "The caller acts for no such club")
    public Response list(@PathParam("id") long id, @BeanParam AskedPage page) {
        return page.of(asked -> messages.messages(id, asked));
    }

    /** A page of them. */
    public record ClubMessages(List<ClubMessage> items, long total, int page, int size) {}
}
