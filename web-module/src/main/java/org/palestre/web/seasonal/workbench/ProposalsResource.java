package org.palestre.web.seasonal.workbench;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.workbench.boundary.NewProposal;
import org.palestre.seasonal.workbench.boundary.ProposalFilter;
import org.palestre.seasonal.workbench.boundary.ProposalKind;
import org.palestre.seasonal.workbench.boundary.ProposalView;
import org.palestre.seasonal.workbench.boundary.ProposeDecision;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.seasonal.WantedGrant;

/** What officers propose before anything is decided, for agents within their scope. */
@Path("workbench/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocation workbench")
@SecurityRequirement(name = PalestreApi.BASIC)
public class ProposalsResource {

    @EJB
    private ProposeDecision proposeDecision;

    /**
     * A proposal; whatever is left out of a grant is as asked.
     *
     * @param version of the caller's proposal before, as it was read; null to replace whatever is there
     * @param wish which of the club's wishes it answers, from 1
     * @param freeOfCharge why nothing would be charged for it
     */
    public record Proposing(
            ProposalKind kind,
            Long version,
            List<Long> areaIds,
            List<WeeklySlot> times,
            LocalDate firstDate,
            LocalDate lastDate,
            Boolean duringSchoolBreaks,
            Boolean leaveOutConflicts,
            String remark,
            Integer wish,
            String reason,
            String note,
            FreeOfCharge freeOfCharge) {

        NewProposal proposal() {
            return kind == ProposalKind.REFUSE
                    ? NewProposal.refuse(reason, note)
                    : new NewProposal(
                            kind,
                            new WantedGrant(
                                            areaIds,
                                            times,
                                            firstDate,
                                            lastDate,
                                            duringSchoolBreaks,
                                            leaveOutConflicts,
                                            remark,
                                            wish,
                                            freeOfCharge)
                                    .grant(),
                            null,
                            note);
        }
    }

    /**
     * What is decided.
     *
     * @param version of the proposal, {@code requestVersion} of its request, as they were read
     * @param acceptedPromises references of what is promised to other clubs for later and is taken from them knowingly
     * @param leaveOutPromised whether the dates of other promises are left to those clubs, instead of refusing all
     */
    public record Deciding(Long version, Long requestVersion, Set<String> acceptedPromises, Boolean leaveOutPromised) {}

    /** The proposals of the office. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Proposals for the sites of the agent's scope, the latest first, each with whether it is possible now")
    @APIResponse(responseCode = "200", description = "One page of proposals")
    public Response list(
            @QueryParam("campaign") Long campaign,
            @QueryParam("request") Long request,
            @QueryParam("mine") @DefaultValue("false") Boolean mine,
            @QueryParam("undecidedOnly") @DefaultValue("false") Boolean undecidedOnly,
            @BeanParam AskedPage page) {
        return page.of(
                asked -> proposeDecision.list(new ProposalFilter(campaign, request, mine, undecidedOnly), asked));
    }

    /** Writes the caller's proposal. */
    @PUT
    @Path("of-request/{request: \\d{1,18}}")
    @Operation(summary = "Write the caller's proposal for a request, in place of the one before")
    @APIResponse(
            responseCode = "200",
            description = "The proposal",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "409", description = "The request is decided, or the proposal was changed meanwhile")
    public Response propose(@PathParam("request") long request, @Schema(required = true) Proposing wanted) {
        Asked.required(wanted, "body");
        Asked.required(wanted.kind(), "kind");
        return ok(proposeDecision.propose(request, wanted.proposal(), wanted.version()));
    }

    /** Takes the caller's proposal back. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take a proposal of the caller back")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response withdraw(@PathParam("id") long id) {
        proposeDecision.withdraw(id);
        return Response.noContent().build();
    }

    /** Decides as proposed. */
    @POST
    @Path("{id: \\d{1,18}}/decide")
    @Operation(summary = "Decide as proposed, with all that follows a decision")
    @APIResponse(
            responseCode = "200",
            description = "The proposal, which became the decision",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "An area is taken (member conflicts names the times), a date is promised to another club (member promises"
                            + " names the references to accept or to leave out), the request is decided, or something changed")
    public Response decide(@PathParam("id") long id, @Schema(required = true) Deciding wanted) {
        Asked.required(wanted, "body");
        return ok(proposeDecision.decide(
                id,
                Asked.required(wanted.version(), "version"),
                Asked.required(wanted.requestVersion(), "requestVersion"),
                AcceptedPromises.of(wanted.acceptedPromises(), wanted.leaveOutPromised())));
    }
}
