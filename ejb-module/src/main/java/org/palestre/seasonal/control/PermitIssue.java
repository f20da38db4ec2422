package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.messaging.boundary.Attachment;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitsToIssue;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.event.PermitIssued;

/**
 * Issues a permit: makes its document, archives it and posts it to the correspondent, all in the caller's transaction,
 * so that a crash leaves either all of it or nothing.
 */
@ApplicationScoped
public class PermitIssue {

    private static final String PDF = "application/pdf";

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private ConsultSites sites;

    @Inject
    private DocumentArchive archive;

    @Inject
    private AuditTrail audit;

    @Inject
    private PermitDocument document;

    @Inject
    private PermitsToIssue permits;

    @Inject
    private SlotRequests requests;

    @Inject
    private ClubMail mail;

    @Inject
    private Event<PermitIssued> issued;

    @Inject
    private Clock clock;

    /**
     * Issues a permit that is locked and waits for its document.
     *
     * @return id of the archived document
     */
    public long issue(Permit permit) {
        SlotRequest request = requests.get(permit.requestId());
        OrganisationView club = organisations.organisation(permit.organisationId());
        SiteView site = sites.site(permit.siteId());
        byte[] pdf = document.render(permit, request, club, site);
        String fileName = permit.number() + ".pdf";
        long documentId = archive.store(new NewDocument("seasonal.permit", permit.number(), fileName, PDF, pdf));
        mail.sendPermit(request, permit, club, site.name(), new Attachment(fileName, PDF, pdf));
        permits.issued(permit.id(), documentId, clock.instant());
        issued.fire(new PermitIssued(permit.id(), permit.requestId(), permit.organisationId()));
        audit.record("seasonal.issuePermit", "seasonal.permit", permit.id(), permit.number());
        return documentId;
    }
}
