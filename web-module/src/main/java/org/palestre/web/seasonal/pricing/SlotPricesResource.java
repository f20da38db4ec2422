package org.palestre.web.seasonal.pricing;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.change.boundary.GiveUpSlot;
import org.palestre.seasonal.pricing.boundary.ConsultPricedSlots;
import org.palestre.seasonal.pricing.boundary.ConsultSlotPrice;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.pricing.boundary.PriceEffect;
import org.palestre.seasonal.pricing.boundary.SlotPriceView;
import org.palestre.seasonal.pricing.boundary.WaiveFee;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;

/** What a weekly slot costs. */
@Path("permits/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Prices of slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SlotPricesResource {

    @EJB
    private ConsultSlotPrice prices;

    @EJB
    private ConsultPricedSlots slots;

    @EJB
    private GiveUpSlot giveUpSlot;

    @EJB
    private WaiveFee fees;

    @PathParam("id")
    private long id;

    /** The price. */
    @GET
    @Path("price")
    @Operation(summary = "What the slot costs, term by term, with how each price came about")
    @APIResponse(
            responseCode = "200",
            description = "The price",
            content = @Content(schema = @Schema(implementation = SlotPriceView.class)))
    @APIResponse(responseCode = "404", description = "There is no such permit for this caller")
    public Response price() {
        return ok(prices.ofPermit(id));
    }

    /** What giving up would do to it. */
    @GET
    @Path("price-if-given-up")
    @Operation(summary = "What the slot would cost if it were given up from a day on; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "Before and after, over all terms",
            content = @Content(schema = @Schema(implementation = PriceEffect.class)))
    public Response ifGivenUp(@QueryParam("from") LocalDate from) {
        return ok(giveUpSlot.preview(id, from).price());
    }

    /** Has it priced anew. */
    @POST
    @Path("price")
    @Operation(summary = "Price the slot by the rules and grids of today, whatever it was priced by before")
    @APIResponse(responseCode = "202", description = "It is within seconds")
    public Response priceAnew() {
        slots.priceAnew(id);
        return Response.accepted().build();
    }

    /** Free of charge. */
    @PUT
    @Path("free-of-charge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Charge nothing for the slot (CGPPP L2125-1); what was charged is taken back")
    @APIResponse(responseCode = "204", description = "It is free of charge")
    @APIResponse(responseCode = "422", description = "The reason or the article is missing")
    public Response waive(@Schema(required = true) FreeOfCharge free) {
        fees.waive(id, Asked.required(free, "body"));
        return Response.noContent().build();
    }

    /** Charged after all. */
    @DELETE
    @Path("free-of-charge")
    @Operation(summary = "Charge for the slot after all; twice is the same as once")
    @APIResponse(responseCode = "204", description = "It is charged")
    public Response charge() {
        fees.charge(id);
        return Response.noContent().build();
    }
}
