package org.palestre.web.seasonal.oneoff;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.oneoff.boundary.ObtainOneOffPermit;
import org.palestre.seasonal.oneoff.boundary.PermitSent;
import org.palestre.web.api.PalestreApi;

/** The permit of a granted one-off request, for its club and for the booking office. */
@Path("one-off-requests/{id: \\d{1,18}}/permit")
@RequestScoped
@Tag(name = "One-off requests")
@SecurityRequirement(name = PalestreApi.BASIC)
public class OneOffPermitResource {

    @EJB
    private ObtainOneOffPermit permits;

    /** The document. */
    @GET
    @Produces("application/pdf")
    @Operation(summary = "The permit of a granted request as PDF, in the edition that holds")
    @APIResponse(responseCode = "200", description = "The document")
    @APIResponse(responseCode = "404", description = "There is no permit for this caller")
    public Response permit(@PathParam("id") long id) {
        return file(permits.document(id));
    }

    /** The dates. */
    @GET
    @Path("calendar")
    @Produces("text/calendar")
    @Operation(summary = "The granted dates as iCalendar; those that fell out since are marked as cancelled")
    @APIResponse(responseCode = "200", description = "The dates")
    @APIResponse(responseCode = "404", description = "There is no permit for this caller")
    public Response calendar(@PathParam("id") long id) {
        return file(permits.calendar(id));
    }

    /** Sends it again. */
    @POST
    @Path("send")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mail the permit to the club's correspondent once more",
            description = "Within five minutes after it was sent nothing is sent twice.")
    @APIResponse(
            responseCode = "200",
            description = "Where it went, and when",
            content = @Content(schema = @Schema(implementation = PermitSent.class)))
    @APIResponse(responseCode = "404", description = "There is no permit for this caller")
    public Response send(@PathParam("id") long id) {
        return ok(permits.sendAgain(id));
    }

    private static Response file(DownloadFile file) {
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
