package org.palestre.web.billing.tariff;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.DraftGrid;
import org.palestre.billing.tariff.boundary.FullGrid;
import org.palestre.billing.tariff.boundary.GridFault;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.billing.tariff.boundary.Increase;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** The grids of tariffs while they are written. */
@Path("billing/tariff-grids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tariffs")
@SecurityRequirement(name = PalestreApi.BASIC)
public class TariffGridsResource {

    private static final String ONE = "{id: \\d{1,18}}";

    @EJB
    private ConsultTariffs consult;

    @EJB
    private DraftGrid drafts;

    @Inject
    private Idempotency idempotency;

    /** A draft to begin: empty, or as a copy of a grid with other prices. */
    public record NewGrid(String tariff, String name, LocalDate startsOn, Long copyOf, Increase increase) {}

    /** The name of a draft, its first day and the vote. */
    public record Heading(
            Long version, String name, LocalDate startsOn, String deliberationReference, LocalDate deliberationDate) {}

    /** All that a draft sells. */
    public record Items(Long version, List<ItemBody> items) {}

    /** The grids. */
    @GET
    @Operation(summary = "The grids of a tariff, or of all, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "Without their prices",
            content = @Content(schema = @Schema(implementation = GridView[].class)))
    public Response grids(@QueryParam("tariff") String tariff) {
        return ok(consult.grids(tariff));
    }

    /** Begins a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin a draft, empty or as a copy of another grid")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = FullGrid.class)))
    public Response begin(@Schema(required = true) NewGrid wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            long id = wanted.copyOf() == null
                    ? drafts.begin(wanted.tariff(), wanted.name(), wanted.startsOn())
                    : drafts.copy(wanted.copyOf(), wanted.name(), wanted.startsOn(), wanted.increase());
            return new Created("/api/v1/billing/tariff-grids/" + id, consult.grid(id));
        });
    }

    /** One grid. */
    @GET
    @Path(ONE)
    @Operation(summary = "A grid with its prices")
    @APIResponse(
            responseCode = "200",
            description = "The grid",
            content = @Content(schema = @Schema(implementation = FullGrid.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response grid(@PathParam("id") long id) {
        return ok(consult.grid(id));
    }

    /** What is wrong with it. */
    @GET
    @Path(ONE + "/faults")
    @Operation(summary = "The cases that do not have exactly one price")
    @APIResponse(
            responseCode = "200",
            description = "Empty if all is well",
            content = @Content(schema = @Schema(implementation = GridFault[].class)))
    public Response faults(@PathParam("id") long id) {
        consult.grid(id);
        return ok(consult.faults(id));
    }

    /** Names a draft. */
    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a draft's name, first day and deliberation")
    @APIResponse(responseCode = "200", description = "The draft")
    @APIResponse(responseCode = "409", description = "It was changed meanwhile, or is no draft")
    public Response change(@PathParam("id") long id, @Schema(required = true) Heading heading) {
        Asked.required(heading, "body");
        drafts.change(
                id,
                Asked.required(heading.version(), "version"),
                heading.name(),
                heading.startsOn(),
                heading.deliberationReference(),
                heading.deliberationDate(),
                null);
        return ok(consult.grid(id));
    }

    /** Writes the prices. */
    @PUT
    @Path(ONE + "/items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a draft hold exactly these items with their rules")
    @APIResponse(responseCode = "200", description = "The draft")
    @APIResponse(responseCode = "409", description = "It was changed meanwhile, or is no draft")
    @APIResponse(responseCode = "422", description = "An item or a rule cannot be one")
    public Response items(@PathParam("id") long id, @Schema(required = true) Items items) {
        Asked.required(items, "body");
        drafts.replaceItems(
                id,
                Asked.required(items.version(), "version"),
                Asked.required(items.items(), "items").stream()
                        .map(item -> Asked.required(item, "items").item())
                        .toList());
        return ok(consult.grid(id));
    }

    /** Throws a draft away. */
    @DELETE
    @Path(ONE)
    @Operation(summary = "Delete a draft")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It was changed meanwhile, or is no draft")
    public Response delete(@PathParam("id") long id, @QueryParam("version") @Parameter(required = true) Long version) {
        drafts.delete(id, Asked.required(version, "version"));
        return Response.noContent().build();
    }
}
