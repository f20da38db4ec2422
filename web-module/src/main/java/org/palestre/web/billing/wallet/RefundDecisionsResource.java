package org.palestre.web.billing.wallet;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.wallet.boundary.ExamineRefunds;
import org.palestre.billing.wallet.boundary.RefundFilter;
import org.palestre.billing.wallet.boundary.RefundState;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PageOf;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.Wordings;

/** What payers want back, for the treasurer who decides. */
@Path("billing/refund-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wallets")
@SecurityRequirement(name = PalestreApi.BASIC)
public class RefundDecisionsResource {

    private static final String NUMBER = "{number: [A-Z0-9]{6,30}}";

    @EJB
    private ExamineRefunds refunds;

    @Inject
    private HttpServletRequest request;

    /** Why a refund is refused. */
    public record Refusal(@Schema(required = true) String reason) {}

    /** The list. */
    @GET
    @Operation(summary = "Refunds of all payers; those that wait for an answer first")
    @APIResponse(responseCode = "200", description = "One page of refunds")
    public Response list(
            @QueryParam("state") RefundState state,
            @QueryParam("q") String words,
            @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        PageRequest asked = new PageRequest(page, size);
        RefundFilter filter = new RefundFilter(state, words == null || words.isBlank() ? null : words.strip());
        return ok(PageOf.of(
                refunds.list(filter, asked), asked, refund -> RefundDocument.of(refund, Wordings.language(request))));
    }

    /** One refund. */
    @GET
    @Path(NUMBER)
    @Operation(summary = "One refund")
    @APIResponse(responseCode = "200", description = "The refund")
    @APIResponse(responseCode = "404", description = "There is none with this number")
    public Response refund(@PathParam("number") String number) {
        return ok(RefundDocument.of(refunds.refund(number), Wordings.language(request)));
    }

    /** Accepts it. */
    @POST
    @Path(NUMBER + "/acceptance")
    @Operation(summary = "Accept a refund: the money leaves the wallet and waits for its transfer; once")
    @APIResponse(responseCode = "200", description = "The refund")
    @APIResponse(responseCode = "409", description = "It was decided already, or the wallet holds less by now")
    public Response accept(@PathParam("number") String number) {
        refunds.accept(number);
        return refund(number);
    }

    /** Refuses it. */
    @POST
    @Path(NUMBER + "/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuse a refund, with a reason that the payer reads; once")
    @APIResponse(responseCode = "200", description = "The refund")
    @APIResponse(responseCode = "409", description = "It was decided already")
    public Response refuse(@PathParam("number") String number, @Schema(required = true) Refusal refusal) {
        refunds.refuse(number, Asked.required(refusal, "body").reason());
        return refund(number);
    }
}
