package org.palestre.seasonal.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.control.PermitIssue;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitList;
import org.palestre.seasonal.entity.PermitStanding;
import org.palestre.seasonal.entity.Permits;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The permits ("autorisations d'occupation temporaire") of a club, for the club itself and for the office. */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.BOOKING_OFFICE})
public class ConsultPermits {

    @EJB
    private CurrentPerson person;

    @EJB
    private DocumentArchive archive;

    @Resource
    private SessionContext session;

    @Inject
    private OfficeRequests office;

    @Inject
    private Permits permits;

    @Inject
    private PermitList list;

    @Inject
    private PermitIssue issue;

    @Inject
    private Clock clock;

    /**
     * The permits of a club that the caller acts for, the latest first.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    @RolesAllowed(Roles.PERSON)
    public Page<PermitSummary> permits(long organisationId, PageRequest page) {
        person.requireActsFor(organisationId);
        return list.ofOrganisation(organisationId, LocalDate.now(clock), page);
    }

    /**
     * The permit as PDF. If it is not made yet, it is made now, and is the one that is mailed.
     *
     * @throws BusinessException {@code seasonal.unknownPermit} unless the caller acts for its club or is of the booking
     *     office, and for the club as long as the decision is not published; {@code seasonal.notPublished} for the office;
     *     {@code accounts.outOfScope} if its site is not in the agent's scope
     */
    public DownloadFile pdf(long permitId) {
        Permit permit = permits.get(permitId);
        requireAccess(permit);
        Long documentId = permit.documentId();
        if (documentId == null) {
            if (permit.standing().end() == PermitStanding.End.REPLACED) {
                throw BusinessException.notFound("seasonal.unknownPermit");
            }
            Permit locked = permits.lock(permitId);
            documentId = locked.documentId() == null ? Long.valueOf(issue.issue(locked)) : locked.documentId();
        }
        StoredDocument document = archive.read(documentId);
        return new DownloadFile(document.fileName(), document.mediaType(), document.content());
    }

    private void requireAccess(Permit permit) {
        if (permit.kept() || !person.actsFor(permit.organisationId())) {
            if (!session.isCallerInRole(Roles.BOOKING_OFFICE)) {
                throw BusinessException.notFound("seasonal.unknownPermit");
            }
            office.requireScope(permit.siteId());
        }
        if (permit.kept()) {
            throw BusinessException.conflict("seasonal.notPublished");
        }
    }
}
