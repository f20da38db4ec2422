package org.palestre.web.occupancy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.CancelOccupation;
import org.palestre.occupancy.boundary.ConsultOccupations;
import org.palestre.occupancy.boundary.ConsultPlanning;
import org.palestre.occupancy.boundary.MoveOccupation;
import org.palestre.occupancy.boundary.NewOccupation;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.occupancy.boundary.OccupyArea;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.i18n.Wording;

/** Occupations, for agents of the booking office within their scope. */
@Path("occupations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Occupations")
@SecurityRequirement(name = PalestreApi.BASIC)
public class OccupationsResource {

    @EJB
    private OccupyArea occupyArea;

    @EJB
    private MoveOccupation moveOccupation;

    @EJB
    private CancelOccupation cancelOccupation;

    @EJB
    private ConsultOccupations consultOccupations;

    @EJB
    private ConsultPlanning consultPlanning;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Clock clock;

    /** The occupations of a site over some days. */
    @GET
    @Operation(summary = "The active occupations of a site, in order of time; six weeks at most")
    @APIResponse(
            responseCode = "200",
            description = "The occupations",
            content = @Content(schema = @Schema(implementation = OccupationDocument[].class)))
    @APIResponse(responseCode = "403", description = "The site lies outside the agent's scope")
    public Response list(
            @QueryParam("site") @Parameter(required = true) Long site,
            @QueryParam("from") @Parameter(description = "First day", required = true) LocalDate from,
            @QueryParam("to") @Parameter(description = "Day after the last one", required = true) LocalDate to) {
        Asked.required(site, "site");
        Asked.required(from, "from");
        Asked.required(to, "to");
        if (!to.isAfter(from)) {
            throw BusinessException.invalid("shared.endBeforeStart", "to");
        }
        List<OccupationDocument> found = consultPlanning.days(site, new DateRange(from, to)).entries().stream()
                .map(entry -> document(entry.occupation()))
                .toList();
        return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Occupies an area. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Occupy an area; whoever comes second is told who was first")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(
            responseCode = "201",
            description = "Occupied; Location is its address",
            content = @Content(schema = @Schema(implementation = OccupationDocument.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody is there already: member conflicts names the times; or the time is promised to somebody:"
                            + " member promises names the references to accept")
    @APIResponse(responseCode = "422", description = "A value is missing or wrong; field tells which")
    public Response occupy(@Schema(required = true) OccupationBody.Wanted wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            OccupationView view = occupyArea.occupy(
                    new NewOccupation(
                            Asked.required(wanted.areaId(), "areaId"),
                            wanted.startsAt(),
                            wanted.endsAt(),
                            wanted.kind(),
                            wanted.title(),
                            wanted.organisationId()),
                    AcceptedPromises.of(wanted.acceptedPromises()));
            return new Created("/api/v1/occupations/" + view.id(), document(view));
        });
    }

    /** One occupation. */
    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "One occupation")
    @APIResponse(
            responseCode = "200",
            description = "The occupation, cancelled or not",
            content = @Content(schema = @Schema(implementation = OccupationDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such occupation")
    public Response occupation(@PathParam("id") long id) {
        return ok(consultOccupations.occupation(id));
    }

    /** Moves an occupation. */
    @PATCH
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give it another time, another area, or both; what is left out stays")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = OccupationDocument.class)))
    @APIResponse(responseCode = "409", description = "Somebody is there already, or it was changed meanwhile")
    public Response move(@PathParam("id") long id, @Schema(required = true) OccupationBody.Change change) {
        Asked.required(change, "body");
        long version = Asked.required(change.version(), "version");
        OccupationView before = consultOccupations.occupation(id);
        return ok(moveOccupation.move(
                id,
                version,
                change.areaId() == null ? before.areaId() : change.areaId(),
                change.startsAt() == null ? before.startsAt() : change.startsAt(),
                change.endsAt() == null ? before.endsAt() : change.endsAt(),
                AcceptedPromises.of(change.acceptedPromises())));
    }

    /** Cancels an occupation. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "Cancel it; the organisation that had it is told")
    @APIResponse(responseCode = "204", description = "Cancelled")
    @APIResponse(responseCode = "404", description = "There is no such occupation")
    @APIResponse(responseCode = "409", description = "It is over, or was cancelled before")
    public Response cancel(
            @PathParam("id") long id,
            @QueryParam("reason") @Parameter(description = "What the holder is told") String reason) {
        cancelOccupation.cancel(
                id,
                reason == null ? new Wording(Locale.FRENCH, clock.getZone()).text("occupancy.api.cancelled") : reason);
        return Response.noContent().build();
    }

    private Response ok(OccupationView view) {
        return Response.ok(document(view))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private OccupationDocument document(OccupationView view) {
        return OccupationDocument.of(view, clock.getZone());
    }
}
