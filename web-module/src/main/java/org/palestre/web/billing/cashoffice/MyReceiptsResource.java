package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.billing.cashoffice.boundary.ConsultMyReceipts;
import org.palestre.web.api.AskedPage;
import org.palestre.web.api.PalestreApi;

/** The receipts of a person, and of the organisations for which the person acts. */
@Path("billing/my-receipts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cash offices")
@SecurityRequirement(name = PalestreApi.BASIC)
public class MyReceiptsResource {

    @EJB
    private ConsultMyReceipts receipts;

    /** The list. */
    @GET
    @Operation(summary = "The caller's receipts of counters, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Response list(@BeanParam AskedPage page) {
        return page.of(asked -> receipts.receipts(asked));
    }

    /** On paper. */
    @GET
    @Path("{id: \\d{1,18}}/document")
    @Produces("application/pdf")
    @Operation(summary = "A receipt of the caller as PDF")
    @APIResponse(responseCode = "200", description = "The PDF")
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public Response paper(@PathParam("id") long id) {
        return PaperAnswer.of(receipts.paper(id));
    }
}
