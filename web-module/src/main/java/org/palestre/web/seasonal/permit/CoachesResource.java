package org.palestre.web.seasonal.permit;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.palestre.seasonal.permit.boundary.CoachForm;
import org.palestre.seasonal.permit.boundary.CoachRole;
import org.palestre.seasonal.permit.boundary.CoachView;
import org.palestre.seasonal.permit.boundary.ManageCoaches;
import org.palestre.web.api.Asked;
import org.palestre.web.api.Created;
import org.palestre.web.api.Idempotency;
import org.palestre.web.api.PalestreApi;
import org.palestre.web.api.TakesFile;

/** Who coaches in a slot, with what diploma (S1, art. 15). */
@Path("permits/{id: \\d{1,18}}/coaches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Permits")
@SecurityRequirement(name = PalestreApi.BASIC)
public class CoachesResource {

    @EJB
    private ManageCoaches manageCoaches;

    @Inject
    private Idempotency idempotency;

    @PathParam("id")
    private long id;

    /** A coach; version only for a change. */
    public record Coach(
            Long version,
            String givenName,
            String familyName,
            String telephone,
            CoachRole role,
            String diplomaKind,
            String diplomaNumber,
            LocalDate validUntil,
            Boolean responsible) {

        CoachForm form(Long coachId) {
            return new CoachForm(
                    coachId,
                    coachId == null ? 0 : Asked.required(version, "version"),
                    givenName,
                    familyName,
                    telephone,
                    role,
                    diplomaKind,
                    diplomaNumber,
                    validUntil,
                    Boolean.TRUE.equals(responsible));
        }
    }

    /** Whether somebody answers for the sessions. */
    public record Assignment(Boolean responsible) {}

    /** What the office thinks of it. */
    public record Check(Long version, Boolean accepted, String remark) {}

    /** The coaches. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "All coaches of the club for the club; those of this slot for agents of its site")
    @APIResponse(
            responseCode = "200",
            description = "The coaches, those of this slot first",
            content = @Content(schema = @Schema(implementation = CoachView[].class)))
    public Response coaches() {
        return ok(manageCoaches.coaches(id));
    }

    /** One more. */
    @POST
    @Operation(summary = "Name a coach for this slot")
    @Parameter(ref = Idempotency.HEADER)
    @APIResponse(responseCode = "201", description = "The coaches of the club")
    public Response add(@Schema(required = true) Coach coach) {
        Asked.required(coach, "body");
        return idempotency.created(coach, () -> {
            long added = manageCoaches.save(id, coach.form(null));
            List<CoachView> all = manageCoaches.coaches(id);
            return new Created(
                    "/api/v1/permits/" + id + "/coaches",
                    all.stream().filter(one -> one.id() == added).findFirst().orElseThrow());
        });
    }

    /** Changes what is said of one. */
    @PUT
    @Path("{coach: \\d{1,18}}")
    @Operation(summary = "Change what is said of a coach")
    @APIResponse(responseCode = "200", description = "The coaches")
    public Response change(@PathParam("coach") long coachId, @Schema(required = true) Coach coach) {
        manageCoaches.save(id, Asked.required(coach, "body").form(coachId));
        return coaches();
    }

    /** Forgets one. */
    @DELETE
    @Path("{coach: \\d{1,18}}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Forget a coach, with the copy of the diploma, in all slots of the club")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public Response remove(@PathParam("coach") long coachId) {
        manageCoaches.remove(id, coachId);
        return Response.noContent().build();
    }

    /** One that is known coaches here too. */
    @PUT
    @Path("{coach: \\d{1,18}}/assignment")
    @Operation(summary = "Somebody whom the club has named coaches in this slot too")
    @APIResponse(responseCode = "200", description = "The coaches")
    public Response assign(@PathParam("coach") long coachId, @Schema(required = true) Assignment assignment) {
        manageCoaches.assign(
                id,
                coachId,
                Boolean.TRUE.equals(Asked.required(assignment, "body").responsible()));
        return coaches();
    }

    /** One coaches here no more. */
    @DELETE
    @Path("{coach: \\d{1,18}}/assignment")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Somebody coaches in this slot no more")
    @APIResponse(responseCode = "204", description = "Done")
    public Response release(@PathParam("coach") long coachId) {
        manageCoaches.release(id, coachId);
        return Response.noContent().build();
    }

    /** The copy of a diploma. */
    @GET
    @Path("{coach: \\d{1,18}}/copy")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The copy of a diploma")
    @APIResponse(responseCode = "200", description = "The copy")
    public Response copy(@PathParam("coach") long coachId) {
        return PermitLifeResource.file(manageCoaches.copy(id, coachId));
    }

    /** Hands a copy in. */
    @PUT
    @Path("{coach: \\d{1,18}}/copy")
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @TakesFile(largest = PermitLifeResource.LARGEST_COPY)
    @Operation(summary = "Hand in the copy of a diploma: PDF, JPEG or PNG, 5 MB at most")
    @APIResponse(responseCode = "204", description = "Taken; the office looks at it")
    public Response keepCopy(@PathParam("coach") long coachId, byte[] content) {
        manageCoaches.keepCopy(id, coachId, content);
        return Response.noContent().build();
    }

    /** The office says what it thinks. */
    @POST
    @Path("{coach: \\d{1,18}}/check")
    @Operation(summary = "Accept or refuse what was shown of a coach")
    @APIResponse(responseCode = "200", description = "The coaches")
    public Response check(@PathParam("coach") long coachId, @Schema(required = true) Check check) {
        Asked.required(check, "body");
        manageCoaches.check(
                id,
                coachId,
                Asked.required(check.version(), "version"),
                Asked.required(check.accepted(), "accepted"),
                check.remark());
        return coaches();
    }
}
