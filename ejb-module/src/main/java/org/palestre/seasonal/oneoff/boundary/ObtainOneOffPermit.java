package org.palestre.seasonal.oneoff.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.messaging.boundary.Attachment;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.oneoff.control.OneOffDatesFile;
import org.palestre.seasonal.oneoff.control.OneOffMail;
import org.palestre.seasonal.oneoff.control.OneOffOffice;
import org.palestre.seasonal.oneoff.control.OneOffPermitIssue;
import org.palestre.seasonal.oneoff.control.OneOffViews;
import org.palestre.seasonal.oneoff.entity.OneOffPermit;
import org.palestre.seasonal.oneoff.entity.OneOffPermits;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.seasonal.oneoff.entity.OneOffRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * The permit of a granted request, once more: for whoever acts for its club, and for the booking office within its scope.
 * For anybody else the request does not exist ({@code oneoff.unknownRequest}).
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ObtainOneOffPermit {

    /** Who asks for it again sooner is shown that it was sent; a second click sends nothing twice. */
    private static final Duration NOT_SOONER = Duration.ofMinutes(5);

    @Resource
    private SessionContext caller;

    @EJB
    private CurrentPerson person;

    @EJB
    private DocumentArchive archive;

    @Inject
    private OneOffOffice office;

    @Inject
    private OneOffRequests requests;

    @Inject
    private OneOffPermits permits;

    @Inject
    private OneOffPermitIssue issue;

    @Inject
    private OneOffDatesFile calendar;

    @Inject
    private OneOffMail mail;

    @Inject
    private OneOffViews views;

    @Inject
    private Clock clock;

    /**
     * The document of the edition that holds; made on the spot if it waits to be made.
     *
     * @throws BusinessException {@code oneoff.noDocument} if no edition holds
     */
    public DownloadFile document(long id) {
        OneOffPermit permit = permit(permitted(requests.get(id)));
        long documentId = permit.issued() ? permit.documentId() : issueNow(id);
        StoredDocument document = archive.read(documentId);
        return new DownloadFile(document.fileName(), document.mediaType(), document.content());
    }

    /** The dates for a calendar program, as they stand now; those that fell out are marked as cancelled. */
    public DownloadFile calendar(long id) {
        OneOffRequest request = permitted(requests.get(id));
        Attachment file = calendar.attachment(permit(request), request, views.forClub(request));
        return new DownloadFile(file.fileName(), file.mediaType(), file.content());
    }

    /**
     * Mails the permit once more to the address at which the club is reached now.
     *
     * @throws BusinessException {@code oneoff.noDocument} if no edition holds
     */
    public PermitSent sendAgain(long id) {
        OneOffRequest request = permitted(requests.lock(id));
        OneOffPermit permit = permit(request);
        Instant now = clock.instant();
        if (!permit.issued()) {
            issue.issue(permit, request);
        } else if (permit.sentAt() == null || permit.sentAt().plus(NOT_SOONER).isBefore(now)) {
            issue.sendAgain(permit, request);
        } else {
            return new PermitSent(mail.addressOf(request), permit.sentAt());
        }
        return new PermitSent(mail.addressOf(request), now);
    }

    private long issueNow(long id) {
        OneOffRequest request = requests.lock(id);
        OneOffPermit permit = permit(request);
        return permit.issued() ? permit.documentId() : issue.issue(permit, request);
    }

    private OneOffPermit permit(OneOffRequest request) {
        return permits.inForce(request.id()).orElseThrow(() -> BusinessException.notFound("oneoff.noDocument"));
    }

    private OneOffRequest permitted(OneOffRequest request) {
        boolean club = request.status() != OneOffStatus.DRAFT && person.actsFor(request.organisationId());
        if (!club && !caller.isCallerInRole(Roles.BOOKING_OFFICE)) {
            throw BusinessException.notFound("oneoff.unknownRequest");
        }
        return club ? request : office.get(request.id());
    }
}
