package org.palestre.web.seasonal.renewal;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.renewal.boundary.ImportSlotUse;
import org.palestre.seasonal.renewal.boundary.SlotToCount;
import org.palestre.seasonal.renewal.boundary.SlotUseImport;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.TakesFile;

/** How often slots were really used, brought by the program that counts it. */
@Path("slot-uses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for weekly slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SlotUsesResource {

    /** In bytes: the figures of all slots of a large city; the boundary refuses a little less in words. */
    static final int LARGEST = 1100 * 1024;

    private static final String CSV = "text/csv";
    private static final String FILE =
            "One slot a line: number of the permit, season, sessions planned, sessions used; the first line names the columns";

    @EJB
    private ImportSlotUse importer;

    /** What can be counted. */
    @GET
    @Operation(summary = "The slots of the caller's scope whose use can be counted, with the sessions planned so far")
    @APIResponse(
            responseCode = "200",
            description = "The slots",
            content = @Content(schema = @Schema(implementation = SlotToCount[].class)))
    public Response toCount() {
        return ok(importer.toCount());
    }

    /** What a file would bring. */
    @POST
    @Path("preview")
    @Consumes({CSV, MediaType.TEXT_PLAIN})
    @TakesFile(largest = LARGEST)
    @Operation(
            summary = "Look at what a file of figures would bring, line by line; nothing is written",
            description = FILE)
    @APIResponse(
            responseCode = "200",
            description = "The lines that can be taken, and why others cannot",
            content = @Content(schema = @Schema(implementation = SlotUseImport.class)))
    @APIResponse(responseCode = "422", description = "It is no such file, it is empty, or too large")
    public Response preview(@Schema(implementation = String.class) byte[] file) {
        return ok(importer.preview(content(file)));
    }

    /** Takes a file. */
    @POST
    @Consumes({CSV, MediaType.TEXT_PLAIN})
    @TakesFile(largest = LARGEST)
    @Operation(
            summary =
                    "Keep the figures of a file, in place of older ones for the same slots and seasons; twice is the same"
                            + " as once",
            description = FILE)
    @APIResponse(
            responseCode = "200",
            description = "The lines that were taken, and why others were not",
            content = @Content(schema = @Schema(implementation = SlotUseImport.class)))
    @APIResponse(
            responseCode = "422",
            description = "No line can be taken; it is no such file, it is empty, or too large")
    public Response apply(@Schema(implementation = String.class) byte[] file) {
        return ok(importer.apply(content(file)));
    }

    private static byte[] content(byte[] file) {
        return file == null ? new byte[0] : file;
    }
}
