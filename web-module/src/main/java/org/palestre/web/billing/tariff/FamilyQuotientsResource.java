package org.palestre.web.billing.tariff;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.tariff.boundary.FamilyQuotient;
import org.palestre.billing.tariff.boundary.FamilyQuotients;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** The family quotients by which prices are worked out. */
@Path("billing/family-quotients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tariffs")
@SecurityRequirement(name = PalestreApi.BASIC)
public class FamilyQuotientsResource {

    @EJB
    private FamilyQuotients quotients;

    @Inject
    private Idempotency idempotency;

    /** What somebody proved; the reason only if it corrects an earlier one of the same school year. */
    public record Proof(String email, BigDecimal quotient, LocalDate appliesFrom, String correction) {}

    /** Those of a school year. */
    @GET
    @Operation(summary = "What counts in a school year, by name; each look is recorded")
    @APIResponse(responseCode = "200", description = "One page")
    public Response ofYear(
            @QueryParam("year") @Parameter(required = true) Integer year,
            @QueryParam("q") String q,
            @BeanParam AskedPage page) {
        return page.of(asked -> quotients.ofYear(Asked.required(year, "year"), q, asked));
    }

    /** The caller's own. */
    @GET
    @Path("mine")
    @Operation(summary = "The caller's own family quotients, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = FamilyQuotient[].class)))
    public Response mine() {
        return ok(quotients.mine());
    }

    /** Records one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record what was proved; it holds for the school year of its first day")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "The school year has one already")
    public Response record(@Schema(required = true) Proof proof) {
        Asked.required(proof, "body");
        return idempotency.created(proof, () -> {
            quotients.record(proof.email(), proof.quotient(), proof.appliesFrom(), proof.correction());
            return new Created("/api/v1/billing/family-quotients", proof);
        });
    }
}
