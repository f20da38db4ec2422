package org.palestre.web.billing.history;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.history.boundary.CareCertificate;
import org.palestre.billing.history.boundary.CertifyCare;
import org.palestre.billing.history.boundary.ConsultHistories;
import org.palestre.billing.history.boundary.ConsumptionMonth;
import org.palestre.billing.history.boundary.ReceiptMode;
import org.palestre.billing.history.boundary.ReceiptYear;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.PalestreApi;

/** What a payer consumed and paid, for who acts for it. Amounts are in cents. */
@Path("billing/histories/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Histories")
@SecurityRequirement(name = PalestreApi.BASIC)
public class HistoriesResource {

    @EJB
    private ConsultHistories histories;

    @EJB
    private CertifyCare certificates;

    /** What was consumed; its total is negative if it was taken back. */
    public record Consumed(
            LocalDate day,
            LocalDate lastDay,
            String consumer,
            String activity,
            long price,
            String quantity,
            long total,
            boolean toCome,
            String reason) {}

    /** A month of it. */
    public record Month(
            String month, String earlier, String later, long lines, long total, long toCome, List<Consumed> items) {}

    /** What was paid; its amount is negative if it went back. */
    public record Paid(
            LocalDate day,
            ReceiptMode mode,
            boolean cancels,
            String document,
            String payer,
            String bank,
            long amount) {}

    /** A year of it. */
    public record Year(int year, Integer earlier, Integer later, long receipts, long total, List<Paid> items) {}

    /** What was paid for one child; without a name if the bookings name nobody. */
    public record CareOfChild(String child, long amount) {}

    /** What was paid in a year for child care. */
    public record Care(int year, boolean provisional, long total, List<CareOfChild> children) {}

    /** A month. */
    @GET
    @Path("consumption")
    @Operation(summary = "What the payer consumed in a month, by day")
    @APIResponse(responseCode = "200", description = "The month, and where there is something before and after")
    @APIResponse(responseCode = "404", description = "The caller acts for no such payer")
    public Response consumption(
            @PathParam("id") long id,
            @QueryParam("month") String month,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("100") Integer size) {
        ConsumptionMonth found =
                histories.consumption(id, ConsumptionBacking.asked(month), new PageRequest(page, size));
        return ok(new Month(
                found.month().toString(),
                found.earlier() == null ? null : found.earlier().toString(),
                found.later() == null ? null : found.later().toString(),
                found.lines().total(),
                found.total().cents(),
                found.toCome().cents(),
                found.lines().items().stream()
                        .map(line -> new Consumed(
                                line.day(),
                                line.lastDay(),
                                line.consumer(),
                                line.activity(),
                                line.price().cents(),
                                line.quantity().toPlainString(),
                                line.total().cents(),
                                line.toCome(),
                                line.reason()))
                        .toList()));
    }

    /** A year. */
    @GET
    @Path("receipts")
    @Operation(summary = "What the payer paid in a year, the latest first")
    @APIResponse(responseCode = "200", description = "The year, and where there is something before and after")
    @APIResponse(responseCode = "404", description = "The caller acts for no such payer")
    public Response receipts(
            @PathParam("id") long id,
            @QueryParam("year") Integer year,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("100") Integer size) {
        ReceiptYear found = histories.receipts(id, year, new PageRequest(page, size));
        return ok(new Year(
                found.year(),
                found.earlier(),
                found.later(),
                found.receipts().total(),
                found.total().cents(),
                found.receipts().items().stream()
                        .map(one -> new Paid(
                                one.day(),
                                one.mode(),
                                one.cancels(),
                                one.document(),
                                one.payer(),
                                one.bank(),
                                one.amount().cents()))
                        .toList()));
    }

    /** The certificates. */
    @GET
    @Path("care-certificates")
    @Operation(summary = "What the payer paid for child care, by year and child; the document is on the portal")
    @APIResponse(responseCode = "200", description = "The years in which something was paid, the latest first")
    @APIResponse(responseCode = "404", description = "The caller acts for no such payer")
    public Response certificates(@PathParam("id") long id) {
        return ok(certificates.certificates(id).stream()
                .map(HistoriesResource::care)
                .toList());
    }

    private static Care care(CareCertificate certificate) {
        return new Care(
                certificate.year(),
                certificate.provisional(),
                certificate.total().cents(),
                certificate.children().stream()
                        .map(paid -> new CareOfChild(paid.child(), paid.amount().cents()))
                        .toList());
    }
}
