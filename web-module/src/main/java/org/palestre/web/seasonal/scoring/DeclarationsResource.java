package org.palestre.web.seasonal.scoring;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.scoring.boundary.CheckFigures;
import org.palestre.seasonal.scoring.boundary.ClubFigures;
import org.palestre.seasonal.scoring.boundary.Declaration;
import org.palestre.seasonal.scoring.boundary.DeclareFigures;
import org.palestre.shared.Roles;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** What clubs declare of themselves for a campaign, and how the office checks it. */
@Path("campaigns/{campaign: \\d{1,18}}/declarations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria and scores")
@SecurityRequirement(name = PalestreApi.BASIC)
public class DeclarationsResource {

    @EJB
    private DeclareFigures declareFigures;

    @EJB
    private CheckFigures checkFigures;

    /**
     * What a club declares, or what the office corrects.
     *
     * @param version of the declaration as it was read; 0 if there was none
     * @param note why the office corrects; left out by a club
     */
    public record Declaring(Long version, ClubFigures figures, String note) {}

    /**
     * A declaration is right.
     *
     * @param version as it was read
     */
    public record Accepting(Long version) {}

    /** Whose declarations are to be checked. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The clubs that asked for slots in a campaign, with what they declared; for the office")
    @APIResponse(responseCode = "200", description = "One page of clubs by name")
    public Response declarations(
            @PathParam("campaign") long campaign,
            @QueryParam("unchecked") @DefaultValue("false") Boolean unchecked,
            @QueryParam("q") String q,
            @BeanParam AskedPage page) {
        return page.of(asked -> checkFigures.list(campaign, unchecked, q, asked));
    }

    /** What a club declared. */
    @GET
    @Path("{club: \\d{1,18}}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What a club declared for a campaign: for its delegates, and for the office")
    @APIResponse(
            responseCode = "200",
            description = "The declaration; version 0 if there is none",
            content = @Content(schema = @Schema(implementation = Declaration.class)))
    public Response declaration(
            @PathParam("campaign") long campaign, @PathParam("club") long club, @Context SecurityContext caller) {
        return ok(
                caller.isUserInRole(Roles.BOOKING_OFFICE)
                        ? checkFigures.declaration(campaign, club)
                        : declareFigures.declaration(campaign, club));
    }

    /** Declares. */
    @PUT
    @Path("{club: \\d{1,18}}")
    @Operation(summary = "A club declares its figures in the campaign's window; the office corrects them with a note")
    @APIResponse(responseCode = "200", description = "The declaration")
    @APIResponse(responseCode = "409", description = "The window is closed, or somebody changed it meanwhile")
    public Response declare(
            @PathParam("campaign") long campaign,
            @PathParam("club") long club,
            @Schema(required = true) Declaring declaring,
            @Context SecurityContext caller) {
        Asked.required(declaring, "body");
        long version = Asked.required(declaring.version(), "version");
        ClubFigures figures = Asked.required(declaring.figures(), "figures");
        return ok(
                caller.isUserInRole(Roles.BOOKING_OFFICE)
                        ? checkFigures.correct(campaign, club, version, figures, declaring.note())
                        : declareFigures.declare(campaign, club, version, figures));
    }

    /** It is right. */
    @POST
    @Path("{club: \\d{1,18}}/accept")
    @Operation(summary = "The office accepts what a club declared")
    @APIResponse(responseCode = "200", description = "The declaration")
    public Response accept(
            @PathParam("campaign") long campaign,
            @PathParam("club") long club,
            @Schema(required = true) Accepting accepting) {
        Asked.required(accepting, "body");
        return ok(checkFigures.accept(campaign, club, Asked.required(accepting.version(), "version")));
    }
}
