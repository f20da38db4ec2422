package org.palestre.seasonal.clubdocuments.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.clubdocuments.control.DocumentMail;
import org.palestre.seasonal.clubdocuments.entity.ClubDocuments;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.Texts;

/** The booking office looks at what clubs have handed in, and accepts or refuses it. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ReviewDocuments {

    @EJB
    private DocumentArchive archive;

    @EJB
    private AuditTrail audit;

    @Inject
    private ClubDocuments documents;

    @Inject
    private DocumentMail mail;

    @Inject
    private Clock clock;

    /**
     * One page of what was handed in, those that wait longest first.
     *
     * @param text part of a club's name; null for all
     * @param state null for all
     * @param kindId null for all
     */
    public Page<HandedIn> list(String text, HandedIn.State state, Long kindId, PageRequest page) {
        return documents.page(text == null || text.isBlank() ? null : text.strip(), state, kindId, page);
    }

    /** How many wait to be looked at. */
    public long waiting() {
        return documents
                .page(null, HandedIn.State.TO_REVIEW, null, new PageRequest(0, 1))
                .total();
    }

    /** @throws BusinessException {@code clubdocuments.unknown} */
    public HandedIn document(long id) {
        return documents.get(id);
    }

    /**
     * Accepts it: it counts from now on, and what counted before does not.
     *
     * @param validUntil its last day as the office reads it; null keeps what the club wrote
     * @throws BusinessException {@code clubdocuments.reviewedAlready}, {@code clubdocuments.changedMeanwhile}
     */
    public HandedIn accept(long id, long version, LocalDate validUntil) {
        HandedIn document = toReview(id, version);
        LocalDate until = document.kind().expires()
                ? validUntil == null ? document.validUntil() : SensibleDates.check(validUntil, "validUntil")
                : null;
        documents.accept(document, until, clock.instant());
        audit.record(
                "clubdocuments.accept",
                "accounts.organisation",
                document.organisationId(),
                document.kind().nameFrench());
        return documents.get(id);
    }

    /**
     * Refuses it; the club is told why by mail.
     *
     * @throws BusinessException {@code shared.missing} at {@code reason}, and as {@link #accept}
     */
    public HandedIn refuse(long id, long version, String reason) {
        HandedIn document = toReview(id, version);
        String wording = Texts.required(reason, "reason", 1000);
        documents.refuse(id, wording, clock.instant());
        mail.refused(document, wording);
        audit.record(
                "clubdocuments.refuse",
                "accounts.organisation",
                document.organisationId(),
                document.kind().nameFrench());
        return documents.get(id);
    }

    /** The file. */
    public DownloadFile file(long id) {
        HandedIn document = documents.get(id);
        StoredDocument file = archive.read(documents.file(id));
        return new DownloadFile(document.fileName(), document.mediaType(), file.content());
    }

    private HandedIn toReview(long id, long version) {
        HandedIn document = documents.lock(id);
        if (document.state() != HandedIn.State.TO_REVIEW) {
            throw BusinessException.conflict("clubdocuments.reviewedAlready");
        }
        if (document.version() != version) {
            throw BusinessException.conflict("clubdocuments.changedMeanwhile");
        }
        return document;
    }
}
