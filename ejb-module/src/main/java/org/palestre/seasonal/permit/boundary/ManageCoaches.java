package org.palestre.seasonal.permit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.permit.control.CoachRules;
import org.palestre.seasonal.permit.control.CopyFile;
import org.palestre.seasonal.permit.entity.Coaches;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * Who coaches in a slot, with what diploma, and who answers for its sessions (art. 15; S1: names and copies of diplomas
 * are given to the site from the first sessions on). The club keeps its list; agents of the site read it; the booking
 * office says what it thinks of it. No name goes to any log.
 *
 * <p>Each operation refuses with {@code seasonal.unknownPermit} whoever neither acts for the permit's club nor is an agent
 * of its site, and with {@code permit.unknownCoach} if the coach is not one of that club.
 */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.AGENT})
public class ManageCoaches {

    @EJB
    private AuditTrail audit;

    @Resource
    private SessionContext session;

    @Inject
    private PermitAccess access;

    @Inject
    private Coaches coaches;

    @Inject
    private Clock clock;

    /** All coaches of the club for the club itself; those of this slot alone for agents. */
    public List<CoachView> coaches(long permitId) {
        Permit permit = access.forEither(permitId, session.isCallerInRole(Roles.AGENT));
        boolean own = access.isClubs(permit);
        return coaches.of(permit.organisationId(), permit.requestId(), LocalDate.now(clock)).stream()
                .filter(coach -> own || coach.inSlot())
                .toList();
    }

    /**
     * Adds a coach to this slot, or changes what is said of one.
     *
     * @return his or her id
     * @throws BusinessException {@code shared.missing}, {@code shared.tooLong} at the field; {@code permit.diplomaMissing} at
     *     {@code diplomaKind} for a coach; {@code permit.tooManyCoaches} (most); {@code permit.changedMeanwhile}
     */
    @RolesAllowed(Roles.PERSON)
    public long save(long permitId, CoachForm form) {
        Permit permit = access.forClub(permitId);
        CoachForm tidy = CoachRules.tidy(form);
        long id;
        if (tidy.id() == null) {
            CoachRules.requireRoom(coaches.of(permit.organisationId(), permit.requestId(), LocalDate.now(clock))
                    .size());
            id = coaches.add(permit.organisationId(), tidy, clock.instant());
        } else {
            coaches.change(permit.organisationId(), tidy, clock.instant());
            id = tidy.id();
        }
        coaches.assign(permit.requestId(), id, tidy.responsible());
        return id;
    }

    /**
     * The same with the copy of the diploma: both are kept, or neither.
     *
     * @throws BusinessException as {@link #save} and {@link #keepCopy}
     */
    @RolesAllowed(Roles.PERSON)
    public long saveWithCopy(long permitId, CoachForm form, byte[] copy) {
        String mediaType = CopyFile.of(copy).mediaType();
        long id = save(permitId, form);
        coaches.keepCopy(id, mediaType, copy, clock.instant());
        return id;
    }

    /** Somebody whom the club has named before coaches in this slot too. */
    @RolesAllowed(Roles.PERSON)
    public void assign(long permitId, long coachId, boolean responsible) {
        Permit permit = own(permitId, coachId);
        coaches.assign(permit.requestId(), coachId, responsible);
    }

    /** Somebody coaches in this slot no more; the club still knows him or her. */
    @RolesAllowed(Roles.PERSON)
    public void release(long permitId, long coachId) {
        Permit permit = own(permitId, coachId);
        coaches.release(permit.requestId(), coachId);
    }

    /** Forgets somebody, with the copy of the diploma, in all slots of the club. */
    @RolesAllowed(Roles.PERSON)
    public void remove(long permitId, long coachId) {
        own(permitId, coachId);
        coaches.remove(coachId);
    }

    /**
     * Keeps the copy of a diploma; what it is decides its content and not its name.
     *
     * @throws BusinessException {@code permit.copyKind}, {@code permit.copyTooLarge} (megabytes), {@code shared.missing} at
     *     {@code copy}
     */
    @RolesAllowed(Roles.PERSON)
    public void keepCopy(long permitId, long coachId, byte[] content) {
        own(permitId, coachId);
        coaches.keepCopy(coachId, CopyFile.of(content).mediaType(), content, clock.instant());
    }

    /**
     * The copy of a diploma.
     *
     * @throws BusinessException {@code documents.unknown} if there is none
     */
    public DownloadFile copy(long permitId, long coachId) {
        Permit permit = access.forEither(permitId, session.isCallerInRole(Roles.AGENT));
        coaches.require(permit.organisationId(), coachId);
        if (!access.isClubs(permit)) {
            requireInSlot(permit, coachId);
            audit.record("permit.readDiploma", "seasonal.coach", coachId, permit.number());
        }
        Coaches.Copy copy = coaches.copy(coachId).orElseThrow(() -> BusinessException.notFound("documents.unknown"));
        String extension = new CopyFile(copy.mediaType()).extension();
        return new DownloadFile("diplome-" + coachId + "." + extension, copy.mediaType(), copy.content());
    }

    /**
     * The office says what it thinks of what was shown.
     *
     * @param remark needed if it is refused
     * @throws BusinessException {@code shared.missing} at {@code remark}; {@code permit.changedMeanwhile}
     */
    @RolesAllowed(Roles.BOOKING_OFFICE)
    public void check(long permitId, long coachId, long version, boolean accepted, String remark) {
        Permit permit = access.forOffice(permitId);
        coaches.require(permit.organisationId(), coachId);
        requireInSlot(permit, coachId);
        String wording = accepted
                ? Texts.optional(remark, "remark", CoachRules.LONGEST_REMARK)
                : Texts.required(remark, "remark", CoachRules.LONGEST_REMARK);
        coaches.check(coachId, version, accepted ? CoachCheck.ACCEPTED : CoachCheck.REFUSED, wording);
        audit.record("permit.checkCoach", "seasonal.coach", coachId, accepted ? "ACCEPTED" : "REFUSED");
    }

    private Permit own(long permitId, long coachId) {
        Permit permit = access.forClub(permitId);
        coaches.require(permit.organisationId(), coachId);
        return permit;
    }

    private void requireInSlot(Permit permit, long coachId) {
        if (coaches.of(permit.organisationId(), permit.requestId(), LocalDate.now(clock)).stream()
                .noneMatch(coach -> coach.id() == coachId && coach.inSlot())) {
            throw BusinessException.notFound("permit.unknownCoach");
        }
    }
}
