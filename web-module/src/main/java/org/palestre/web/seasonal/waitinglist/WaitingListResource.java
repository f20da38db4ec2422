package org.palestre.web.seasonal.waitinglist;

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
import org.palestre.seasonal.waitinglist.boundary.AfterRefusalRules;
import org.palestre.seasonal.waitinglist.boundary.ManageWaitingList;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** Waiting lists, for agents within their scope. */
@Path("waiting-list")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Waiting lists")
@SecurityRequirement(name = PalestreApi.BASIC)
public class WaitingListResource {

    @EJB
    private ManageWaitingList list;

    /** Who waits. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Who waits for which slot in the agent's scope, and on how many dates it could be had now")
    @APIResponse(responseCode = "200", description = "One page, by site and then by the moment of joining")
    public Response waiting(@QueryParam("campaign") Long campaign, @BeanParam AskedPage page) {
        return page.of(asked -> list.list(campaign, asked));
    }

    /** What a campaign lays down. */
    @GET
    @Path("rules/{id: \\d{1,18}}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What a campaign lays down for the time after a refusal")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = AfterRefusalRules.class)))
    public Response rules(@PathParam("id") long id) {
        return ok(list.rules(id));
    }

    /** Lays it down. */
    @POST
    @Path("rules/{id: \\d{1,18}}")
    @Operation(
            summary =
                    "Lay down what holds after a refusal: until when clubs can ask, how long offers stand, in which order")
    @APIResponse(responseCode = "200", description = "The rules")
    public Response change(@PathParam("id") long id, @Schema(required = true) NewOffer.Rules rules) {
        return ok(list.change(id, Asked.required(rules, "body").rules()));
    }
}
