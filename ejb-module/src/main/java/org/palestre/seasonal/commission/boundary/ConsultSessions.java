package org.palestre.seasonal.commission.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.commission.control.CommissionAccess;
import org.palestre.seasonal.commission.control.SessionPapers;
import org.palestre.seasonal.commission.control.SessionViews;
import org.palestre.seasonal.commission.entity.CommissionSessions;
import org.palestre.seasonal.commission.entity.Commissions;
import org.palestre.seasonal.commission.entity.SessionFrame;
import org.palestre.seasonal.commission.entity.SessionLists;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Sessions, their agendas and their papers, for the office alone: no club ever sees opinions or votes. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ConsultSessions {

    @EJB
    private DocumentArchive archive;

    @Inject
    private CommissionAccess access;

    @Inject
    private OfficeRequests office;

    @Inject
    private Commissions commissions;

    @Inject
    private CommissionSessions sessions;

    @Inject
    private SessionLists lists;

    @Inject
    private SessionViews views;

    @Inject
    private SessionPapers papers;

    /**
     * The sessions of a commission, the latest first.
     *
     * @throws BusinessException {@code commission.unknown}, {@code accounts.outOfScope}
     */
    public List<SessionSummary> sessions(long commissionId) {
        access.require(commissions.get(commissionId).districtCode());
        return lists.of(commissionId);
    }

    /** The sessions of the agent's scope on whose agenda something can still be put, the next first. */
    public List<SessionSummary> open() {
        return lists.open(access.scope());
    }

    /**
     * A session with its agenda.
     *
     * @throws BusinessException {@code commission.unknownSession}, {@code accounts.outOfScope}
     */
    public SessionView session(long sessionId) {
        return views.view(access.session(sessionId));
    }

    /**
     * Where a request is or was on an agenda, the latest first.
     *
     * @throws BusinessException {@code seasonal.unknownRequest}, {@code accounts.outOfScope}
     */
    public List<AgendaEntry> ofRequest(long requestId) {
        office.get(requestId);
        return lists.ofRequest(requestId);
    }

    /** The agenda as PDF, as members get it. */
    public DownloadFile agenda(long sessionId) {
        SessionView session = session(sessionId);
        return new DownloadFile(
                "ordre-du-jour-" + session.heldOn() + ".pdf", "application/pdf", papers.agenda(session));
    }

    /**
     * The minutes: those that were kept when the session was closed.
     *
     * @throws BusinessException as {@link #session}; {@code commission.notClosed} before
     */
    public DownloadFile minutes(long sessionId) {
        SessionFrame session = access.session(sessionId);
        if (session.documentId() == null) {
            throw BusinessException.conflict("commission.notClosed");
        }
        StoredDocument document = archive.read(session.documentId());
        return new DownloadFile(document.fileName(), document.mediaType(), document.content());
    }
}
