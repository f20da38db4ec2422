package org.palestre.web.billing.invoice;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.invoice.boundary.InvoicingSettings;
import org.palestre.billing.invoice.boundary.LateQuery;
import org.palestre.billing.invoice.boundary.ManageInvoicing;
import org.palestre.billing.invoice.boundary.RemindPayers;
import org.palestre.billing.invoice.boundary.ReminderStep;
import org.palestre.shared.PageRequest;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PalestreApi;

/** What is late, reminders, and how the city invoices. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
@SecurityRequirement(name = PalestreApi.BASIC)
public class DunningResource {

    @EJB
    private RemindPayers reminders;

    @EJB
    private ManageInvoicing invoicing;

    /** An invoice that is late; amounts in cents. */
    public record Late(
            String number,
            long payerId,
            String payer,
            LocalDate since,
            long days,
            long total,
            long open,
            long late,
            boolean inPlan,
            int lastStep,
            LocalDate remindedOn) {}

    /** How many reminders are to be sent, and the last runs of the job. */
    public record State(long due, List<JobRun> runs) {}

    /** The list. */
    @GET
    @Path("late-invoices")
    @Operation(summary = "Invoices that are late, the oldest first")
    @APIResponse(responseCode = "200", description = "One page of invoices")
    public Response late(
            @QueryParam("q") String words,
            @QueryParam("days") @DefaultValue("0") Integer days,
            @QueryParam("step") Integer step,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        return ok(PageOf.of(
                reminders.late(new LateQuery(words, days, step), asked),
                asked,
                one -> new Late(
                        one.number(),
                        one.payerId(),
                        one.payerName(),
                        one.since(),
                        one.days(),
                        one.total().cents(),
                        one.open().cents(),
                        one.late().cents(),
                        one.inPlan(),
                        one.lastStep(),
                        one.remindedOn())));
    }

    /** How it stands. */
    @GET
    @Path("reminders")
    @Operation(summary = "How many reminders are to be sent today, and the last runs")
    @APIResponse(
            responseCode = "200",
            description = "The state",
            content = @Content(schema = @Schema(implementation = State.class)))
    public Response state() {
        return ok(new State(reminders.due(), reminders.latest()));
    }

    /** Reminds now. */
    @POST
    @Path("reminders")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Have payers reminded of what is due to be reminded of; each step is said once")
    @APIResponse(responseCode = "202", description = "The job starts within seconds, unless it runs already")
    public Response remind() {
        reminders.want();
        return Response.accepted().build();
    }

    /** How the city invoices. */
    @GET
    @Path("invoicing-settings")
    @Operation(summary = "How long payers have, and what stands on invoices")
    @APIResponse(
            responseCode = "200",
            description = "The settings",
            content = @Content(schema = @Schema(implementation = InvoicingSettings.class)))
    public Response settings() {
        return ok(invoicing.settings());
    }

    /** Changes it. */
    @PUT
    @Path("invoicing-settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what stands on invoices from now on, from the version that was read")
    @APIResponse(responseCode = "200", description = "The settings")
    @APIResponse(responseCode = "409", description = "Somebody else has changed them meanwhile")
    public Response change(@Schema(required = true) InvoicingSettings settings) {
        invoicing.change(Asked.required(settings, "body"));
        return settings();
    }

    /** The steps. */
    @GET
    @Path("reminder-steps")
    @Operation(summary = "The steps of reminding, in their order")
    @APIResponse(responseCode = "200", description = "The steps")
    public Response steps() {
        return ok(invoicing.steps());
    }

    /** Changes one. */
    @PUT
    @Path("reminder-steps/{step: [1-9]}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a step of reminding, from the version that was read")
    @APIResponse(responseCode = "200", description = "The steps")
    @APIResponse(responseCode = "409", description = "Somebody else has changed it meanwhile")
    public Response changeStep(@PathParam("step") int step, @Schema(required = true) ReminderStep wanted) {
        ReminderStep given = Asked.required(wanted, "body");
        invoicing.change(new ReminderStep(
                step,
                given.version(),
                given.afterDays(),
                given.active(),
                given.subjectFrench(),
                given.subjectEnglish(),
                given.textFrench(),
                given.textEnglish()));
        return steps();
    }
}
