package org.palestre.web.seasonal.permit;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.boundary.ConsultPermits;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.permit.boundary.ConsultPermit;
import org.palestre.seasonal.permit.boundary.PermitSheet;
import org.palestre.seasonal.permit.boundary.RevokePermit;
import org.palestre.seasonal.permit.boundary.SuspendPermit;
import org.palestre.seasonal.permit.boundary.Suspension;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** A permit with its history, its suspension and its withdrawal. */
@Path("permits/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Permits")
@SecurityRequirement(name = PalestreApi.BASIC)
public class PermitLifeResource {

    /** In bytes: a page of paper that was photographed; the boundary that takes a copy refuses a little less in words. */
    static final int LARGEST_COPY = 6 * 1024 * 1024;

    @EJB
    private ConsultPermit consultPermit;

    @EJB
    private ConsultPermits consultPermits;

    @EJB
    private SuspendPermit suspendPermit;

    @EJB
    private RevokePermit revokePermit;

    @Inject
    private Idempotency idempotency;

    @PathParam("id")
    private long id;

    /** A suspension. */
    public record Suspending(LocalDate from, LocalDate until, String reason, Boolean frees) {

        Suspension suspension() {
            return new Suspension(from, until, reason, Boolean.TRUE.equals(frees));
        }
    }

    /** A day. */
    public record OnDay(LocalDate on) {}

    /** A withdrawal. */
    public record Revoking(LocalDate from, String reason) {}

    /** The permit with all that happened. */
    @GET
    @Path("sheet")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "A permit with its editions, suspensions and history, for its club and for agents of its site")
    @APIResponse(
            responseCode = "200",
            description = "The permit",
            content = @Content(schema = @Schema(implementation = PermitSheet.class)))
    @APIResponse(responseCode = "404", description = "There is no such permit for this caller")
    public Response sheet() {
        return ok(consultPermit.sheet(id));
    }

    /** Its document. */
    @GET
    @Path("pdf")
    @Consumes(MediaType.WILDCARD)
    @Produces("application/pdf")
    @Operation(summary = "An edition of a permit as PDF")
    @APIResponse(responseCode = "200", description = "The document")
    public Response pdf() {
        return file(consultPermits.pdf(id));
    }

    /** What a suspension would concern. */
    @POST
    @Path("suspension-preview")
    @Operation(summary = "How many sessions a suspension would concern; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "The sessions",
            content = @Content(schema = @Schema(implementation = SlotEffect.class)))
    public Response previewSuspension(@Schema(required = true) Suspending wanted) {
        return ok(suspendPermit.preview(id, Asked.required(wanted, "body").suspension()));
    }

    /** Suspends. */
    @POST
    @Path("suspensions")
    @Operation(summary = "Suspend a permit: its club stays out, and others get its time only if frees is set")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "Suspended; the club and the site are told")
    @APIResponse(responseCode = "409", description = "It is suspended then already, or a further edition is in force")
    public Response suspend(@Schema(required = true) Suspending wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            suspendPermit.suspend(id, wanted.suspension());
            return new Created("/api/v1/permits/" + id + "/sheet", consultPermit.sheet(id));
        });
    }

    /** Ends a suspension. */
    @POST
    @Path("suspensions/{suspension: \\d{1,18}}/lift")
    @Operation(summary = "Let the club come again from a day on")
    @APIResponse(responseCode = "200", description = "The permit")
    public Response lift(@PathParam("suspension") long suspension, @Schema(required = true) OnDay day) {
        suspendPermit.lift(id, suspension, Asked.required(day, "body").on());
        return ok(consultPermit.sheet(id));
    }

    /** What a withdrawal would concern. */
    @POST
    @Path("revocation-preview")
    @Operation(summary = "How many sessions a withdrawal would concern; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "The sessions",
            content = @Content(schema = @Schema(implementation = SlotEffect.class)))
    public Response previewRevocation(@Schema(required = true) Revoking wanted) {
        return ok(revokePermit.preview(id, Asked.required(wanted, "body").from()));
    }

    /** Takes it back. */
    @POST
    @Path("revocation")
    @Operation(summary = "Take a permit back from a day on; its sessions from then on are free for others")
    @APIResponse(responseCode = "200", description = "The permit")
    @APIResponse(responseCode = "409", description = "This edition is not in force any more")
    public Response revoke(@Schema(required = true) Revoking wanted) {
        revokePermit.revoke(id, Asked.required(wanted, "body").from(), wanted.reason());
        return ok(consultPermit.sheet(id));
    }

    static Response file(DownloadFile file) {
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
