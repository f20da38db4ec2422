package org.palestre.web.billing.tariff;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.DraftGrid;
import org.palestre.billing.tariff.boundary.GridImport;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.billing.tariff.boundary.ImportGrid;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** What a draft is given in files: the deliberation that voted it, and its prices. */
@Path("billing/tariff-grids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tariffs")
@SecurityRequirement(name = PalestreApi.BASIC)
public class GridFilesResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ONE = "{id: \\d{1,18}}/";

    @EJB
    private ConsultTariffs consult;

    @EJB
    private DraftGrid drafts;

    @EJB
    private ImportGrid imports;

    /** Adds the deliberation. */
    @PUT
    @Path(ONE + "deliberation")
    @Consumes("application/pdf")
    @Operation(summary = "Add the deliberation's PDF to a draft (the API takes files up to 256 KiB)")
    @APIResponse(responseCode = "200", description = "The draft")
    @APIResponse(responseCode = "422", description = "It is no PDF")
    public Response deliberation(
            @PathParam("id") long id,
            @QueryParam("version") @Parameter(required = true) Long version,
            @Schema(required = true) byte[] pdf) {
        GridView grid = consult.grid(id).grid();
        drafts.change(
                id,
                Asked.required(version, "version"),
                grid.name(),
                grid.startsOn(),
                grid.deliberationReference(),
                grid.deliberationDate(),
                Asked.required(pdf, "file"));
        return ok(consult.grid(id));
    }

    /** Reads a file. */
    @POST
    @Path(ONE + "import")
    @Consumes({"text/csv", XLSX})
    @Operation(summary = "Read a draft's prices from a file; unless it is a preview, the draft then holds them")
    @APIResponse(
            responseCode = "200",
            description = "What the file says, its errors and faults",
            content = @Content(schema = @Schema(implementation = GridImport.class)))
    @APIResponse(responseCode = "422", description = "It cannot be read, or lines have errors")
    public Response read(
            @PathParam("id") long id,
            @QueryParam("version") Long version,
            @QueryParam("preview") @DefaultValue("true") boolean preview,
            @Schema(required = true) byte[] file) {
        return ok(preview ? imports.read(id, file) : imports.apply(id, Asked.required(version, "version"), file));
    }
}
