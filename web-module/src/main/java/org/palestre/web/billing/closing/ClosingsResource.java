package org.palestre.web.billing.closing;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.closing.boundary.CloseBooks;
import org.palestre.shared.BusinessException;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PalestreApi;

/** Day and month closings. Amounts are in cents. */
@Path("billing/closings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Closings")
@SecurityRequirement(name = PalestreApi.BASIC)
public class ClosingsResource {

    @EJB
    private CloseBooks closings;

    @Inject
    private Idempotency idempotency;

    /** Close all days until this one. */
    public record NewClosing(@Schema(required = true) LocalDate day, String comment) {}

    /** Close a month: 2026-11. */
    public record NewMonth(@Schema(required = true) String month, String comment) {}

    /** A closing; its difference is zero as long as nothing is wrong. */
    public record Closed(
            LocalDate from,
            LocalDate until,
            Instant closedAt,
            String closedBy,
            String comment,
            long postings,
            long moved,
            long difference) {}

    /** A month that is closed. */
    public record Month(
            String month,
            Instant closedAt,
            String closedBy,
            String comment,
            long entries,
            long moved,
            long difference) {}

    /** The days. */
    @GET
    @Operation(summary = "Day closings with their control sums, the latest first")
    @APIResponse(responseCode = "200", description = "One page of closings")
    public Response days(
            @QueryParam("page") @DefaultValue("0") Integer page, @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        return ok(PageOf.of(
                closings.closings(asked),
                asked,
                one -> new Closed(
                        one.from(),
                        one.until(),
                        one.closedAt(),
                        one.closedBy(),
                        one.comment(),
                        one.postings(),
                        one.moved().cents(),
                        one.difference().cents())));
    }

    /** Closes days. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close all days until one that is over, for good")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "They are closed")
    @APIResponse(responseCode = "422", description = "The day is not over, or closed already")
    public Response close(@Schema(required = true) NewClosing wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            closings.closeDays(wanted.day(), wanted.comment());
            return new Created("/api/v1/billing/closings", wanted);
        });
    }

    /** The months. */
    @GET
    @Path("months")
    @Operation(summary = "The last months that are closed")
    @APIResponse(responseCode = "200", description = "At most twelve, the latest first")
    public List<Month> months() {
        return closings.months().stream()
                .map(one -> new Month(
                        one.month().toString(),
                        one.closedAt(),
                        one.closedBy(),
                        one.comment(),
                        one.entries(),
                        one.moved().cents(),
                        one.difference().cents()))
                .toList();
    }

    /** Closes a month. */
    @POST
    @Path("months")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close a month all of whose days are closed")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "It is closed")
    @APIResponse(responseCode = "422", description = "Not all of its days are closed, or it is not the next month")
    public Response closeMonth(@Schema(required = true) NewMonth wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            closings.closeMonth(month(wanted.month()), wanted.comment());
            return new Created("/api/v1/billing/closings/months", wanted);
        });
    }

    private static YearMonth month(String text) {
        if (text == null || !text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw BusinessException.invalid("closing.notNext", "month");
        }
        return YearMonth.parse(text);
    }
}
