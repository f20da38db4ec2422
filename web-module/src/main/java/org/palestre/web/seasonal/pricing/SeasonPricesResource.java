package org.palestre.web.seasonal.pricing;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.pricing.boundary.ConsultPricedSlots;
import org.palestre.seasonal.pricing.boundary.PriceState;
import org.palestre.seasonal.pricing.boundary.PricedSlotFilter;
import org.palestre.seasonal.pricing.boundary.PricingTotals;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** What the slots of a campaign cost. */
@Path("campaigns/{id: \\d{1,18}}/prices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Prices of slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SeasonPricesResource {

    @EJB
    private ConsultPricedSlots prices;

    @PathParam("id")
    private long id;

    /** The slots. */
    @GET
    @Operation(
            summary = "The priced slots of a campaign within the caller's scope, those that could not be priced first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Response list(@QueryParam("state") PriceState state, @QueryParam("q") String q, @BeanParam AskedPage page) {
        return page.of(asked -> prices.list(new PricedSlotFilter(id, state, q), asked));
    }

    /** The sums. */
    @GET
    @Path("totals")
    @Operation(summary = "What the slots of a campaign come to, term by term")
    @APIResponse(
            responseCode = "200",
            description = "The sums",
            content = @Content(schema = @Schema(implementation = PricingTotals.class)))
    public Response totals() {
        return ok(prices.totals(id));
    }

    /** Tries again. */
    @POST
    @Path("retry")
    @Operation(summary = "Price those again that could not be priced")
    @APIResponse(responseCode = "202", description = "They are within seconds")
    public Response again() {
        prices.priceAgain(id);
        return Response.accepted().build();
    }
}
