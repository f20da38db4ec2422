package org.palestre.web.billing.tariff;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.tariff.boundary.ConsultPublishedTariffs;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.FullGrid;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.ManageTariffs;
import org.palestre.billing.tariff.boundary.PriceQuery;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.billing.tariff.boundary.SimulatePrice;
import org.palestre.billing.tariff.boundary.TariffView;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.PublicAnswers;

/** Tariffs, and prices to try out. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tariffs")
public class TariffsResource {

    private static final Duration FRESH = Duration.ofMinutes(5);

    @EJB
    private ConsultPublishedTariffs published;

    @EJB
    private ConsultTariffs consult;

    @EJB
    private ManageTariffs manage;

    @EJB
    private SimulatePrice simulate;

    @Inject
    private PublicAnswers answers;

    /**
     * A tariff to be added or changed.
     *
     * @param version 0 to add it
     */
    public record TariffBody(
            Long version,
            String serviceCode,
            String nameFrench,
            String nameEnglish,
            Boolean published,
            Integer position) {}

    /** A kind of user in words. */
    public record KindBody(String nameFrench, String nameEnglish, Integer position) {}

    /** What the price of is wanted; without hours they are peak, without a quotient the price is the highest. */
    public record Question(
            String tariff,
            String item,
            LocalDate date,
            String userKind,
            Boolean resident,
            HourKind hours,
            BigDecimal quotient,
            Integer rank,
            Map<PriceUnit, BigDecimal> quantities) {}

    /** What everybody may know. */
    @GET
    @Path("published-tariffs")
    @Operation(summary = "The published prices of today and those voted for later")
    @APIResponse(
            responseCode = "200",
            description = "Grid by grid, in cents, VAT included",
            content = @Content(schema = @Schema(implementation = FullGrid[].class)))
    public Response published() {
        return answers.json(published.grids(), FRESH);
    }

    /** All tariffs. */
    @GET
    @Path("tariffs")
    @SecurityRequirement(name = PalestreApi.BASIC)
    @Operation(summary = "All tariffs, for agents")
    @APIResponse(
            responseCode = "200",
            description = "In the city's order",
            content = @Content(schema = @Schema(implementation = TariffView[].class)))
    public Response tariffs() {
        return ok(consult.tariffs());
    }

    /** Adds or changes a tariff. */
    @PUT
    @Path("tariffs/{code: [A-Z][A-Z0-9_]{1,29}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = PalestreApi.BASIC)
    @Operation(summary = "Add a tariff (version 0) or change one")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "It was changed meanwhile")
    public Response saveTariff(@PathParam("code") String code, @Schema(required = true) TariffBody body) {
        Asked.required(body, "body");
        manage.save(new TariffView(
                code,
                Asked.required(body.version(), "version"),
                body.serviceCode(),
                body.nameFrench(),
                body.nameEnglish(),
                Asked.required(body.published(), "published"),
                body.position() == null ? 0 : body.position()));
        return Response.noContent().build();
    }

    /** All kinds of users. */
    @GET
    @Path("user-kinds")
    @Operation(summary = "The kinds of users that tariffs tell apart")
    @APIResponse(
            responseCode = "200",
            description = "In the city's order",
            content = @Content(schema = @Schema(implementation = UserKind[].class)))
    public Response userKinds() {
        return answers.json(published.userKinds(), FRESH);
    }

    /** Adds or words a kind of user. */
    @PUT
    @Path("user-kinds/{code: [A-Z][A-Z0-9_]{1,29}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = PalestreApi.BASIC)
    @Operation(summary = "Add a kind of user or word it anew")
    @APIResponse(responseCode = "204", description = "Saved")
    public Response saveKind(@PathParam("code") String code, @Schema(required = true) KindBody body) {
        Asked.required(body, "body");
        manage.save(new UserKind(
                code, body.nameFrench(), body.nameEnglish(), body.position() == null ? 0 : body.position()));
        return Response.noContent().build();
    }

    /** Works a price out. */
    @POST
    @Path("prices")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = PalestreApi.BASIC)
    @Operation(summary = "What something costs and how that comes about; nothing is charged")
    @APIResponse(
            responseCode = "200",
            description = "The price, by the grid in force on the date or by the one that is named",
            content = @Content(schema = @Schema(implementation = PriceBody.class)))
    @APIResponse(responseCode = "409", description = "No grid is in force on that date, or a draft has no single rule")
    public Response price(@QueryParam("grid") Long grid, @Schema(required = true) Question question) {
        Asked.required(question, "body");
        PriceQuery query = new PriceQuery(
                question.tariff(),
                question.item(),
                question.date(),
                question.userKind(),
                Boolean.TRUE.equals(question.resident()),
                question.hours(),
                question.quotient(),
                question.rank() == null ? 1 : question.rank(),
                question.quantities());
        return ok(PriceBody.of(grid == null ? simulate.price(query) : simulate.price(grid, query)));
    }
}
