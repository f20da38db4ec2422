package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.messaging.boundary.Attachment;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.seasonal.oneoff.entity.OneOffPermit;
import org.palestre.seasonal.oneoff.entity.OneOffPermits;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;

/**
 * Issues an edition of a permit: makes its document, archives it and posts it to the correspondent, all in the caller's
 * transaction, so that a crash leaves either all of it or nothing. The request is locked by the caller.
 */
@ApplicationScoped
public class OneOffPermitIssue {

    private static final String PDF = "application/pdf";

    @Inject
    private DocumentArchive archive;

    @Inject
    private AuditTrail audit;

    @Inject
    private OneOffPermits permits;

    @Inject
    private OneOffViews views;

    @Inject
    private Confirmation confirmation;

    @Inject
    private OneOffDatesFile calendar;

    @Inject
    private OneOffMail mail;

    @Inject
    private Clock clock;

    /**
     * Issues an edition that waits for its document.
     *
     * @return id of the archived document
     */
    public long issue(OneOffPermit permit, OneOffRequest request) {
        OneOffRequestView view = views.forOffice(request);
        byte[] pdf = confirmation.render(permit, request, view);
        String name = request.permitNumber() + (permit.edition() == 1 ? "" : "-" + permit.edition()) + ".pdf";
        long id = archive.store(new NewDocument("seasonal.oneOff", view.form().purpose(), name, PDF, pdf));
        List<Attachment> files = List.of(new Attachment(name, PDF, pdf), calendar.attachment(permit, request, view));
        if (permit.edition() == 1) {
            mail.tellDecision(request, view, files);
        } else {
            mail.tellNewEdition(request, view, permit, files);
        }
        permits.issued(permit.id(), id, clock.instant());
        audit.record("oneoff.issuePermit", OneOffRequest.CASE, request.id(), name);
        return id;
    }

    /** Mails an edition that is out once more, to the address at which the club is reached now. */
    public String sendAgain(OneOffPermit permit, OneOffRequest request) {
        OneOffRequestView view = views.forOffice(request);
        StoredDocument document = archive.read(permit.documentId());
        String address = mail.sendAgain(
                request,
                view,
                permit,
                List.of(
                        new Attachment(document.fileName(), PDF, document.content()),
                        calendar.attachment(permit, request, view)));
        permits.sent(permit.id(), clock.instant());
        audit.record("oneoff.sendPermitAgain", OneOffRequest.CASE, request.id(), document.fileName());
        return address;
    }
}
