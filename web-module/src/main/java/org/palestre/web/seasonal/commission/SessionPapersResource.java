package org.palestre.web.seasonal.commission;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.commission.boundary.ConsultSessions;
import org.palestre.seasonal.commission.boundary.SuggestForAgenda;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** What a session is prepared and followed with: suggestions for its agenda, the agenda, the minutes. */
@Path("commission-sessions/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Allocation commissions")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SessionPapersResource {

    @EJB
    private ConsultSessions sessions;

    @EJB
    private SuggestForAgenda suggest;

    /** What could be put on the agenda. */
    @GET
    @Path("suggestions")
    @Operation(summary = "Undecided requests of the commission that are on no agenda, the best score first")
    @APIResponse(responseCode = "200", description = "One page of requests with their scores")
    public Response suggestions(
            @PathParam("id") long id, @QueryParam("campaign") Long campaign, @BeanParam AskedPage page) {
        return page.of(asked -> suggest.suggestions(id, campaign, asked));
    }

    /** The agenda as a document. */
    @GET
    @Path("agenda")
    @Produces("application/pdf")
    @Operation(summary = "The agenda as PDF")
    @APIResponse(responseCode = "200", description = "The PDF")
    public Response agenda(@PathParam("id") long id) {
        return file(sessions.agenda(id));
    }

    /** The minutes. */
    @GET
    @Path("minutes")
    @Produces("application/pdf")
    @Operation(summary = "The minutes of a closed session as PDF")
    @APIResponse(responseCode = "200", description = "The PDF")
    @APIResponse(responseCode = "409", description = "The session is not closed")
    public Response minutes(@PathParam("id") long id) {
        return file(sessions.minutes(id));
    }

    private static Response file(DownloadFile file) {
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }
}
