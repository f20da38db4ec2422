package org.palestre.web.billing.cashoffice;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.cashoffice.boundary.Appointment;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.billing.cashoffice.boundary.ManageCashOffices;
import org.palestre.billing.cashoffice.boundary.OfficeChange;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** Cash offices: what they hold, who works there, and how they are set up. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cash offices")
@SecurityRequirement(name = PalestreApi.BASIC)
public class CashOfficesResource {

    private static final String HERE = "/api/v1/billing/cash-offices/";

    @EJB
    private ConsultCashOffices offices;

    @EJB
    private ManageCashOffices manage;

    @Inject
    private Idempotency idempotency;

    /** A new office. */
    public record NewOffice(String code, LocalDate firstDay, OfficeChange office) {}

    /** An office as it is to be. */
    public record ChangedOffice(Long version, OfficeChange office) {}

    /** All that the caller sees. */
    @GET
    @Path("cash-offices")
    @Operation(summary = "Cash offices with what they hold and how that stands to their ceilings")
    @APIResponse(responseCode = "200", description = "All that the caller sees")
    public Response all() {
        return ok(offices.offices());
    }

    /** One of them. */
    @GET
    @Path("cash-offices/{id: \\d{1,18}}")
    @Operation(summary = "A cash office with what it holds")
    @APIResponse(responseCode = "200", description = "The office")
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public Response one(@PathParam("id") long id) {
        return ok(offices.office(id));
    }

    /** A new one. */
    @POST
    @Path("cash-offices")
    @Operation(summary = "Creates a cash office")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "The office; Location is its address")
    @APIResponse(responseCode = "422", description = "A value cannot be accepted; field tells which")
    public Response create(NewOffice wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            long id = manage.create(
                    wanted.code(),
                    Asked.required(wanted.firstDay(), "firstDay"),
                    Asked.required(wanted.office(), "office"));
            return new Created(HERE + id, manage.office(id));
        });
    }

    /** Changes it. */
    @PUT
    @Path("cash-offices/{id: \\d{1,18}}")
    @Operation(summary = "Changes a cash office; its code stays")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "Somebody else has changed it meanwhile")
    public Response change(@PathParam("id") long id, ChangedOffice wanted) {
        Asked.required(wanted, "body");
        manage.change(id, Asked.required(wanted.version(), "version"), Asked.required(wanted.office(), "office"));
        return ok(manage.office(id));
    }

    /** Who works there. */
    @GET
    @Path("cash-offices/{id: \\d{1,18}}/members")
    @Operation(summary = "The treasurer and the deputies, past ones too")
    @APIResponse(responseCode = "200", description = "Members with their dates")
    public Response members(@PathParam("id") long id) {
        return ok(offices.members(id));
    }

    /** Names somebody. */
    @POST
    @Path("cash-offices/{id: \\d{1,18}}/members")
    @Operation(summary = "Names a treasurer or a deputy; lastDay may be left out")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "All members")
    @APIResponse(responseCode = "422", description = "The person or the dates cannot be accepted")
    public Response appoint(@PathParam("id") long id, Appointment wanted) {
        Asked.required(wanted, "body");
        return idempotency.created(wanted, () -> {
            manage.appoint(id, wanted);
            return new Created(HERE + id + "/members", List.copyOf(offices.members(id)));
        });
    }

    /** Ends it today. */
    @DELETE
    @Path("cash-offices/{id: \\d{1,18}}/members/{member: \\d{1,18}}")
    @Operation(summary = "Ends an appointment today")
    @APIResponse(responseCode = "204", description = "It is over")
    public Response dismiss(@PathParam("id") long id, @PathParam("member") long member) {
        manage.dismiss(id, member);
        return Response.noContent().build();
    }
}
