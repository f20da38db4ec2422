package org.palestre.web.seasonal.pricing;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.pricing.boundary.BillingTerm;
import org.palestre.seasonal.pricing.boundary.ClubPricing;
import org.palestre.seasonal.pricing.boundary.PricingRules;
import org.palestre.seasonal.pricing.boundary.SetUpSeasonPricing;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** By what weekly slots are charged. */
@Path("season-pricing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Prices of slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SeasonPricingResource {

    @EJB
    private SetUpSeasonPricing setUp;

    /** As what areas are charged; an item that is left out takes it back. */
    public record Classification(List<Long> areaIds, String item) {}

    /** The rules. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "The tariff, the kinds of users by age, residents and off-peak hours by which slots are charged")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = PricingRules.class)))
    public Response rules() {
        return ok(setUp.rules());
    }

    /** Changes them. */
    @PUT
    @Operation(summary = "Change the rules; what was priced stays as it is")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = PricingRules.class)))
    @APIResponse(responseCode = "409", description = "Somebody else was faster")
    public Response change(@Schema(required = true) PricingRules rules) {
        return ok(setUp.change(Asked.required(rules, "body")));
    }

    /** The areas. */
    @GET
    @Path("areas")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The areas with the item of the tariff as which each is charged")
    @APIResponse(responseCode = "200", description = "One page of areas")
    public Response areas(
            @QueryParam("q") String q,
            @QueryParam("open") @DefaultValue("false") Boolean open,
            @BeanParam AskedPage page) {
        return page.of(asked -> setUp.areas(q, open, asked));
    }

    /** Classifies areas. */
    @PUT
    @Path("areas")
    @Operation(summary = "Say as which item of the tariff areas are charged")
    @APIResponse(responseCode = "204", description = "They are from now on")
    public Response classify(@Schema(required = true) Classification wanted) {
        setUp.classify(Asked.required(wanted, "body").areaIds(), wanted.item());
        return Response.noContent().build();
    }

    /** The terms of a season. */
    @GET
    @Path("seasons/{season: \\d{1,18}}/terms")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The terms in which a season is invoiced")
    @APIResponse(
            responseCode = "200",
            description = "The terms",
            content = @Content(schema = @Schema(implementation = BillingTerm[].class)))
    public Response terms(@PathParam("season") long season) {
        return ok(setUp.terms(season));
    }

    /** Sets them. */
    @PUT
    @Path("seasons/{season: \\d{1,18}}/terms")
    @Operation(summary = "Set the terms of a season; what is priced follows")
    @APIResponse(
            responseCode = "200",
            description = "The terms",
            content = @Content(schema = @Schema(implementation = BillingTerm[].class)))
    public Response changeTerms(@PathParam("season") long season, @Schema(required = true) List<BillingTerm> terms) {
        setUp.changeTerms(season, Asked.required(terms, "body"));
        return terms(season);
    }

    /** A club. */
    @GET
    @Path("clubs/{club: \\d{1,18}}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What a club is charged as, where that differs from the rules")
    @APIResponse(
            responseCode = "200",
            description = "Its own kind of user and whether it is a resident",
            content = @Content(schema = @Schema(implementation = ClubPricing.class)))
    public Response club(@PathParam("club") long club) {
        return ok(setUp.club(club));
    }

    /** Says what a club is charged as. */
    @PUT
    @Path("clubs/{club: \\d{1,18}}")
    @Operation(summary = "Say what a club is charged as; what is left out is as the rules say")
    @APIResponse(responseCode = "204", description = "It is from now on")
    public Response changeClub(@PathParam("club") long club, @Schema(required = true) ClubPricing pricing) {
        setUp.changeClub(club, Asked.required(pricing, "body"));
        return Response.noContent().build();
    }
}
