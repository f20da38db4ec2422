package org.palestre.web.billing.treasury;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.treasury.boundary.PrepareTransfers;
import org.palestre.billing.treasury.boundary.SettleTransfers;
import org.palestre.billing.treasury.boundary.TransferFileDetail;
import org.palestre.shared.PageRequest;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;

/** Files of credit transfers for refunds. */
@Path("billing/transfers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Treasury")
@SecurityRequirement(name = PalestreApi.BASIC)
public class TransfersResource {

    private static final int SHOWN = 100;

    @EJB
    private PrepareTransfers prepare;

    @EJB
    private SettleTransfers settling;

    @Inject
    private Idempotency idempotency;

    /**
     * What goes into a file.
     *
     * @param chosen numbers of the refunds; all that is ready if left out
     * @param executionOn the next day on which banks work if left out
     */
    public record Wanted(List<String> chosen, LocalDate executionOn) {}

    /** Why a transfer came back. */
    public record Reason(String reason) {}

    /** Makes a file. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a file of refunds that are ready (pain.001); no refund stands in two files")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "The file, in member id")
    @APIResponse(responseCode = "409", description = "Nothing is ready, or the settings are not complete")
    @APIResponse(responseCode = "422", description = "Banks do not work on that day")
    public Response make(Wanted wanted) {
        Wanted asked = wanted == null ? new Wanted(null, null) : wanted;
        return idempotency.created(asked, () -> {
            long id = prepare.make(asked.chosen() == null ? List.of() : asked.chosen(), asked.executionOn());
            return new Created("/api/v1/billing/transfers/" + id, Map.of("id", id));
        });
    }

    /** The files. */
    @GET
    @Operation(summary = "Files of transfers, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response files(@BeanParam AskedPage page) {
        return page.of(settling::files);
    }

    /** One file. */
    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "One file with a page of its transfers")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(implementation = TransferFileDetail.class)))
    public Response file(@PathParam("id") long id, @QueryParam("page") @DefaultValue("0") int page) {
        return ok(settling.file(id, new PageRequest(page, SHOWN)));
    }

    /** Its content. */
    @GET
    @Path("{id: \\d{1,18}}/content")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The file as it was made (pain.001), always the same")
    @APIResponse(responseCode = "200", description = "XML in UTF-8")
    public Response content(@PathParam("id") long id) {
        return TreasuryFilesResource.download(settling.content(id));
    }

    /** The bank has carried it out. */
    @POST
    @Path("{id: \\d{1,18}}/execution")
    @Operation(summary = "The bank has carried the file out: its refunds leave the books")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "409", description = "Its day has not come, or it was withdrawn")
    public Response executed(@PathParam("id") long id) {
        settling.executed(id);
        return file(id, 0);
    }

    /** The bank never will. */
    @POST
    @Path("{id: \\d{1,18}}/withdrawal")
    @Operation(summary = "The bank will never carry the file out: its refunds wait for another one")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "409", description = "It was carried out or withdrawn already")
    public Response withdraw(@PathParam("id") long id) {
        settling.withdraw(id);
        return file(id, 0);
    }

    /** A transfer came back. */
    @POST
    @Path("items/{transfer: \\d{1,18}}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A transfer came back: its money is in the payer's wallet again; once")
    @APIResponse(responseCode = "204", description = "It is")
    @APIResponse(responseCode = "409", description = "It was not carried out, or came back already")
    public Response returned(@PathParam("transfer") long transfer, @Schema(required = true) Reason reason) {
        settling.returned(transfer, Asked.required(reason, "body").reason());
        return Response.noContent().build();
    }
}
