package org.palestre.web.billing.treasury;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.treasury.boundary.AnswerSummary;
import org.palestre.billing.treasury.boundary.ConsultOrders;
import org.palestre.billing.treasury.boundary.ManageTreasury;
import org.palestre.billing.treasury.boundary.PrepareOrders;
import org.palestre.billing.treasury.boundary.ReadTreasuryAnswer;
import org.palestre.billing.treasury.boundary.TreasuryFile;
import org.palestre.billing.treasury.boundary.TreasurySettings;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.web.api.Asked;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.TakesFile;

/** Files for the public treasury, its answers, and the settings that each file says. */
@Path("billing/treasury")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Treasury")
@SecurityRequirement(name = PalestreApi.BASIC)
public class TreasuryFilesResource {

    @EJB
    private ConsultOrders consult;

    @EJB
    private PrepareOrders prepare;

    @EJB
    private ReadTreasuryAnswer answers;

    @EJB
    private ManageTreasury treasury;

    /** The files. */
    @GET
    @Path("files")
    @Operation(summary = "Files for the treasury, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response files(@BeanParam AskedPage page) {
        return page.of(consult::files);
    }

    /** One file. */
    @GET
    @Path("files/{id: \\d{1,18}}")
    @Operation(summary = "One file with its docket")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(implementation = TreasuryFile.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response file(@PathParam("id") long id) {
        return ok(consult.file(id));
    }

    /** Its content. */
    @GET
    @Path("files/{id: \\d{1,18}}/content")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The file as it was made (PES V2), always the same")
    @APIResponse(responseCode = "200", description = "XML in ISO-8859-1")
    public Response content(@PathParam("id") long id) {
        return download(consult.content(id));
    }

    /** It has left. */
    @POST
    @Path("files/{id: \\d{1,18}}/sending")
    @Operation(summary = "Say that the file has left for the treasury")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "409", description = "That was said already")
    public Response sent(@PathParam("id") long id) {
        consult.sent(id);
        return file(id);
    }

    /** Makes it anew. */
    @POST
    @Path("files/{id: \\d{1,18}}/replacement")
    @Operation(summary = "Make the file of a refused docket again, under the same numbers")
    @APIResponse(responseCode = "201", description = "The new file")
    @APIResponse(responseCode = "409", description = "It was not refused, or something is missing of a debtor")
    public Response makeAgain(@PathParam("id") long id) {
        long again = prepare.makeAgain(id);
        return Response.created(URI.create("/api/v1/billing/treasury/files/" + again))
                .entity(consult.file(again))
                .build();
    }

    /** Reads an answer. */
    @POST
    @Path("answers")
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @TakesFile(largest = ReadTreasuryAnswer.LARGEST)
    @Operation(summary = "Read what Hélios sent back: PES_ACQUIT or PES_Retour; each file once")
    @APIResponse(
            responseCode = "200",
            description = "What followed from it",
            content = @Content(schema = @Schema(implementation = AnswerSummary.class)))
    @APIResponse(responseCode = "409", description = "It was read already")
    @APIResponse(responseCode = "413", description = "It is larger than 20 MB")
    @APIResponse(responseCode = "422", description = "It is no such file")
    public Response read(@QueryParam("name") @DefaultValue("retour.xml") String name, byte[] content) {
        return ok(answers.read(name, content));
    }

    /** The answers. */
    @GET
    @Path("answers")
    @Operation(summary = "Answers of the treasury that were read, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response answers(@BeanParam AskedPage page) {
        return page.of(answers::read);
    }

    /** The settings. */
    @GET
    @Path("settings")
    @Operation(summary = "What the city is called at the treasury and at its bank")
    @APIResponse(
            responseCode = "200",
            description = "The settings",
            content = @Content(schema = @Schema(implementation = TreasurySettings.class)))
    public Response settings() {
        return ok(treasury.settings());
    }

    /** Changes them. */
    @PUT
    @Path("settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the settings, from the version that was read")
    @APIResponse(responseCode = "200", description = "The settings")
    @APIResponse(responseCode = "409", description = "Somebody else changed them meanwhile")
    @APIResponse(responseCode = "422", description = "A number that cannot be")
    public Response change(@Schema(required = true) TreasurySettings settings) {
        treasury.change(Asked.required(settings, "body"));
        return settings();
    }

    static Response download(StoredDocument content) {
        return Response.ok(content.content(), content.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + content.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
