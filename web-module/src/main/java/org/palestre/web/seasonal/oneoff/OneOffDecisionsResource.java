package org.palestre.web.seasonal.oneoff;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.oneoff.boundary.DateDecision;
import org.palestre.seasonal.oneoff.boundary.DecideOneOffRequest;
import org.palestre.seasonal.oneoff.boundary.DecisionOutlook;
import org.palestre.seasonal.oneoff.boundary.DistrictOpinion;
import org.palestre.seasonal.oneoff.boundary.ExamineOneOffRequests;
import org.palestre.seasonal.oneoff.boundary.OneOffFilter;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** What the booking office does with one-off requests, for agents within their scope. */
@Path("one-off-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "One-off requests")
@SecurityRequirement(name = PalestreApi.BASIC)
public class OneOffDecisionsResource {

    @EJB
    private ExamineOneOffRequests examineOneOffRequests;

    @EJB
    private DecideOneOffRequest decideOneOffRequest;

    /**
     * A decision on a request.
     *
     * @param version of the request that was looked at
     * @param dates a decision for each date; in a refusal of the whole they may be left out
     * @param remark what the club should know; the reason, if all is refused
     * @param acceptedPromises references of what is promised to other clubs for later and is taken from them knowingly
     */
    public record Deciding(Long version, List<DateDeciding> dates, String remark, Set<String> acceptedPromises) {

        List<DateDecision> decisions() {
            return Asked.required(dates, "dates").stream()
                    .filter(Objects::nonNull)
                    .map(DateDeciding::decision)
                    .toList();
        }
    }

    /** A decision on one date; what is left out is as asked. */
    public record DateDeciding(
            Long dateId,
            Boolean granted,
            List<Long> areaIds,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            String reason) {

        DateDecision decision() {
            return new DateDecision(
                    Asked.required(dateId, "dateId"),
                    Asked.required(granted, "granted"),
                    areaIds,
                    date,
                    start,
                    end,
                    reason);
        }
    }

    /** The district's opinion. */
    public record Opining(Long version, DistrictOpinion.Verdict verdict, LocalDate date, String text) {}

    /** The office's work list. */
    @GET
    @Path("work-list")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The one-off requests for the sites of the agent's scope, oldest first")
    @APIResponse(responseCode = "200", description = "One page of requests")
    public Response workList(
            @QueryParam("q") @Parameter(description = "Words of number, club, site or purpose") String q,
            @QueryParam("kind") OneOffKind kind,
            @QueryParam("district") String district,
            @QueryParam("site") Long site,
            @QueryParam("status") OneOffStatus status,
            @BeanParam AskedPage page) {
        OneOffFilter filter = new OneOffFilter(
                q,
                kind,
                district,
                site,
                status == null ? Set.of() : Set.of(status),
                OneOffFilter.Sort.SUBMITTED,
                false);
        return page.of(asked -> examineOneOffRequests.list(filter, asked));
    }

    /** What a decision would meet. */
    @POST
    @Path("{id: \\d{1,18}}/decision-preview")
    @Operation(summary = "For each date that would be granted: free, closed, or taken by whom; nothing is written")
    @APIResponse(
            responseCode = "200",
            description = "The dates",
            content = @Content(schema = @Schema(implementation = DecisionOutlook[].class)))
    public Response preview(@PathParam("id") long id, @Schema(required = true) Deciding wanted) {
        return ok(decideOneOffRequest.preview(id, Asked.required(wanted, "body").decisions()));
    }

    /** Decides. */
    @POST
    @Path("{id: \\d{1,18}}/decide")
    @Operation(summary = "Decide on each date of a request: what is granted is occupied, all of it or nothing")
    @APIResponse(responseCode = "200", description = "The request, decided")
    @APIResponse(
            responseCode = "409",
            description =
                    "An area is taken (member conflicts names the times), a date is promised to another club (member"
                            + " promises names the references to accept), or the request is decided already")
    public Response decide(@PathParam("id") long id, @Schema(required = true) Deciding wanted) {
        Asked.required(wanted, "body");
        return ok(decideOneOffRequest.decide(
                id,
                Asked.required(wanted.version(), "version"),
                wanted.decisions(),
                wanted.remark(),
                AcceptedPromises.of(wanted.acceptedPromises())));
    }

    /** Refuses. */
    @POST
    @Path("{id: \\d{1,18}}/refuse")
    @Operation(summary = "Refuse all dates of a request with a reason, which is mailed to the club's head office")
    @APIResponse(responseCode = "200", description = "The request, refused")
    @APIResponse(responseCode = "409", description = "The request is decided already")
    public Response refuse(@PathParam("id") long id, @Schema(required = true) Deciding wanted) {
        Asked.required(wanted, "body");
        return ok(decideOneOffRequest.refuse(id, Asked.required(wanted.version(), "version"), wanted.remark()));
    }

    /** The district's opinion. */
    @POST
    @Path("{id: \\d{1,18}}/opinion")
    @Operation(summary = "Note the opinion of the district's town hall on exceptional use (article 11)")
    @APIResponse(responseCode = "200", description = "The request, with the opinion")
    public Response opinion(@PathParam("id") long id, @Schema(required = true) Opining wanted) {
        Asked.required(wanted, "body");
        return ok(examineOneOffRequests.noteOpinion(
                id,
                Asked.required(wanted.version(), "version"),
                new DistrictOpinion(wanted.verdict(), wanted.date(), wanted.text())));
    }
}
