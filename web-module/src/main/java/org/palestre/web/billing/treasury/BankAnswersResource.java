package org.palestre.web.billing.treasury;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.treasury.boundary.BankAnswerSummary;
import org.palestre.billing.treasury.boundary.ReadBankAnswer;
import org.palestre.billing.treasury.boundary.ReadTreasuryAnswer;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.TakesFile;

/** What the bank sends back on files of transfers. */
@Path("billing/transfers/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Treasury")
@SecurityRequirement(name = PalestreApi.BASIC)
public class BankAnswersResource {

    @EJB
    private ReadBankAnswer answers;

    /** Reads one. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @TakesFile(largest = ReadTreasuryAnswer.LARGEST)
    @Operation(summary = "Read a payment status report of the bank (pain.002); each file once")
    @APIResponse(
            responseCode = "200",
            description = "What followed from it",
            content = @Content(schema = @Schema(implementation = BankAnswerSummary.class)))
    @APIResponse(responseCode = "409", description = "It was read already")
    @APIResponse(responseCode = "413", description = "It is larger than 20 MB")
    @APIResponse(responseCode = "422", description = "It is no such file")
    public Response read(@QueryParam("name") @DefaultValue("pain.002.xml") String name, byte[] content) {
        return ok(answers.read(name, content));
    }

    /** Those that were read. */
    @GET
    @Operation(summary = "Answers of the bank that were read, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response answers(@BeanParam AskedPage page) {
        return page.of(answers::read);
    }
}
