package org.palestre.web.seasonal.permit;

import static org.palestre.web.api.PrivateAnswers.ok;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.permit.boundary.AgreementView;
import org.palestre.seasonal.permit.boundary.CompleteAgreement;
import org.palestre.seasonal.permit.boundary.ConsultPermit;
import org.palestre.seasonal.permit.boundary.ManageAgreement;
import org.palestre.seasonal.permit.boundary.PersonInCharge;
import org.palestre.web.api.Asked;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.TakesFile;

/** The agreement of a slot without an agent of the city (art. 16). */
@Path("permits/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Permits")
@SecurityRequirement(name = PalestreApi.BASIC)
public class AgreementsResource {

    @EJB
    private ManageAgreement manageAgreement;

    @EJB
    private CompleteAgreement completeAgreement;

    @EJB
    private ConsultPermit consultPermit;

    @PathParam("id")
    private long id;

    /** With an agent of the city, or without. */
    public record Keyless(Boolean keyless, LocalDate from, String reason) {}

    /** Who is in charge. */
    public record Persons(List<PersonInCharge> persons) {}

    /** A signature. */
    public record Signature(LocalDate signedOn) {}

    /** Words for the club. */
    public record Saying(String reason) {}

    /** Grants the slot without an agent, or with one again. */
    @POST
    @Path("keyless")
    @Operation(
            summary = "Grant the slot without an agent of the city, or with one again: a further edition of the permit")
    @APIResponse(responseCode = "200", description = "The new edition")
    public Response keyless(@Schema(required = true) Keyless wanted) {
        Asked.required(wanted, "body");
        return ok(consultPermit.sheet(manageAgreement.change(
                id, Asked.required(wanted.keyless(), "keyless"), wanted.from(), wanted.reason())));
    }

    /** The president names who is in charge. */
    @PUT
    @Path("agreement/persons")
    @Operation(summary = "Name the persons in charge; the document to sign is made of it")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response persons(@Schema(required = true) Persons named) {
        return ok(
                completeAgreement.namePersons(id, Asked.required(named, "body").persons()));
    }

    /** What is to be signed. */
    @GET
    @Path("agreement/document")
    @Consumes(MediaType.WILDCARD)
    @Produces("application/pdf")
    @Operation(summary = "The agreement as PDF, to be signed")
    @APIResponse(responseCode = "200", description = "The document")
    public Response document() {
        return PermitLifeResource.file(completeAgreement.file(id, false));
    }

    /** The signed copy. */
    @GET
    @Path("agreement/copy")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The signed copy of the agreement")
    @APIResponse(responseCode = "200", description = "The copy")
    public Response copy() {
        return PermitLifeResource.file(completeAgreement.file(id, true));
    }

    /** The club sends the signed copy. */
    @PUT
    @Path("agreement/copy")
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @TakesFile(largest = PermitLifeResource.LARGEST_COPY)
    @Operation(summary = "Hand in the signed copy: PDF, JPEG or PNG, 5 MB at most")
    @APIResponse(responseCode = "204", description = "Taken; the office looks at it")
    public Response returnCopy(byte[] content) {
        completeAgreement.returnCopy(id, content);
        return Response.noContent().build();
    }

    /** The office records the signature. */
    @POST
    @Path("agreement/signature")
    @Operation(summary = "Record that the agreement is signed: the slot may be used without an agent from now on")
    @APIResponse(responseCode = "200", description = "The permit")
    public Response sign(@Schema(required = true) Signature signature) {
        manageAgreement.recordSignature(id, Asked.required(signature, "body").signedOn());
        return ok(consultPermit.sheet(id));
    }

    /** The office sends a copy back. */
    @POST
    @Path("agreement/send-back")
    @Operation(summary = "Send a signed copy back that is no good")
    @APIResponse(responseCode = "200", description = "The permit")
    public Response sendBack(@Schema(required = true) Saying saying) {
        manageAgreement.sendBack(id, Asked.required(saying, "body").reason());
        return ok(consultPermit.sheet(id));
    }

    /** The office begins a new one. */
    @POST
    @Path("agreement/renewal")
    @Operation(summary = "Begin a new agreement because other persons are to be in charge; the one before is over")
    @APIResponse(responseCode = "200", description = "The permit")
    public Response renew(@Schema(required = true) Saying saying) {
        manageAgreement.renew(id, Asked.required(saying, "body").reason());
        return ok(consultPermit.sheet(id));
    }
}
