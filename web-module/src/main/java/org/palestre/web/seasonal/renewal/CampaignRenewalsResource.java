package org.palestre.web.seasonal.renewal;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.renewal.boundary.ManageRenewals;
import org.palestre.seasonal.renewal.boundary.RenewalProgress;
import org.palestre.seasonal.renewal.boundary.RenewalTerms;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** The renewals of a campaign, for the booking office. */
@Path("campaigns/{id: \\d{1,18}}/renewals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for weekly slots")
@SecurityRequirement(name = PalestreApi.BASIC)
public class CampaignRenewalsResource {

    @EJB
    private ManageRenewals renewals;

    /** What is set up, and how far it is. */
    public record State(RenewalTerms terms, RenewalProgress progress) {}

    /** Terms as a program sends them. */
    public record Terms(Boolean renewed, List<Integer> reminderDays, Integer toldAfterHours) {}

    /** How far they are. */
    @GET
    @Operation(summary = "How the renewals of a campaign are set up, and how far they are")
    @APIResponse(
            responseCode = "200",
            description = "The state",
            content = @Content(schema = @Schema(implementation = State.class)))
    public Response state(@PathParam("id") long id) {
        return ok(new State(renewals.terms(id), renewals.progress(id)));
    }

    /** Sets them up. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("terms")
    @Operation(summary = "Say whether slots are renewed, and when clubs are warned and told")
    @APIResponse(responseCode = "200", description = "The terms as they are kept")
    @APIResponse(responseCode = "422", description = "A value is missing or wrong; field tells which")
    public Response change(@PathParam("id") long id, @Schema(required = true) Terms terms) {
        Asked.required(terms, "body");
        return ok(renewals.change(
                id,
                new RenewalTerms(
                        Asked.required(terms.renewed(), "renewed"),
                        Asked.required(terms.reminderDays(), "reminderDays"),
                        Asked.required(terms.toldAfterHours(), "toldAfterHours"))));
    }

    /** What was set free. */
    @GET
    @Path("released")
    @Operation(summary = "The slots that nobody asked for by the end of the window, on the sites of the caller's scope")
    @APIResponse(responseCode = "200", description = "One page of slots")
    public Response released(@PathParam("id") long id, @BeanParam AskedPage page) {
        return page.of(asked -> renewals.released(id, asked));
    }
}
