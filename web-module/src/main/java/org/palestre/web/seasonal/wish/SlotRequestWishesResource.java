package org.palestre.web.seasonal.wish;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.wish.boundary.ConsultWishes;
import org.palestre.seasonal.wish.boundary.WishState;
import org.palestre.shared.Roles;
import org.palestre.web.api.PalestreApi;

/** How the ranked wishes of a request stand, for its club and for the booking office. */
@Path("slot-requests/{id: \\d{1,18}}/wishes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for weekly slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class SlotRequestWishesResource {

    @EJB
    private ConsultWishes consultWishes;

    @Context
    private SecurityContext security;

    /** The wishes, the dearest first. */
    @GET
    @Operation(summary = "The wishes of a request by rank: each free, asked for by so many others, or taken")
    @APIResponse(
            responseCode = "200",
            description = "The wishes, the dearest first",
            content = @Content(schema = @Schema(implementation = WishState[].class)))
    @APIResponse(responseCode = "404", description = "There is no such request for this caller")
    public Response wishes(@PathParam("id") long id) {
        return Response.ok(
                        security.isUserInRole(Roles.BOOKING_OFFICE)
                                ? consultWishes.ofOffice(id)
                                : consultWishes.ofClub(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
