package org.palestre.seasonal.clubdocuments.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.clubdocuments.control.DocumentStanding;
import org.palestre.seasonal.clubdocuments.control.FileContent;
import org.palestre.seasonal.clubdocuments.entity.ClubDocuments;
import org.palestre.seasonal.clubdocuments.entity.DocumentKinds;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SensibleDates;

/**
 * A club sees which documents are due and hands them in.
 *
 * <p>Whoever calls acts for the club, or neither the club ({@code accounts.unknownOrganisation}) nor its documents
 * ({@code clubdocuments.unknown}) exist for him.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class HandDocumentsIn {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST_FILE = FileContent.LARGEST;

    @EJB
    private CurrentPerson person;

    @EJB
    private DocumentArchive archive;

    @EJB
    private AuditTrail audit;

    @Inject
    private DocumentKinds kinds;

    @Inject
    private ClubDocuments documents;

    @Inject
    private Clock clock;

    /** How the club stands with each kind, in the city's order. */
    public List<DueDocument> due(long organisationId) {
        person.requireActsFor(organisationId);
        return DocumentStanding.all(kinds.inUse(), documents.current(organisationId), LocalDate.now(clock));
    }

    /**
     * Hands a file in. It takes the place of one that was not accepted; an accepted one counts until this one is.
     *
     * @param fileName as it is called at home; it decides nothing
     * @param validUntil its last day, needed for kinds that expire
     * @throws BusinessException {@code clubdocuments.unknownKind}; {@code clubdocuments.fileEmpty}, {@code
     *     clubdocuments.fileTooLarge} (MB), {@code clubdocuments.wrongFormat} at {@code file}; {@code shared.missing},
     *     {@code clubdocuments.expiredAlready} at {@code validUntil}
     */
    public HandedIn handIn(long organisationId, long kindId, String fileName, byte[] content, LocalDate validUntil) {
        person.requireActsFor(organisationId);
        DocumentKind kind =
                kinds.find(kindId).orElseThrow(() -> BusinessException.notFound("clubdocuments.unknownKind"));
        String mediaType = FileContent.mediaType(content);
        LocalDate until = until(kind, validUntil);
        String name = FileContent.name(fileName, mediaType);
        long file =
                archive.store(new NewDocument("seasonal.clubDocument", kind.nameFrench(), name, mediaType, content));
        long id = documents.add(
                organisationId,
                kindId,
                file,
                name,
                mediaType,
                content.length,
                until,
                person.requirePersonId(),
                clock.instant());
        audit.record("clubdocuments.handIn", "accounts.organisation", organisationId, kind.nameFrench());
        return documents.get(id);
    }

    private LocalDate until(DocumentKind kind, LocalDate validUntil) {
        if (!kind.expires()) {
            return null;
        }
        if (validUntil == null) {
            throw BusinessException.invalid("shared.missing", "validUntil");
        }
        if (SensibleDates.check(validUntil, "validUntil").isBefore(LocalDate.now(clock))) {
            throw BusinessException.invalid("clubdocuments.expiredAlready", "validUntil", validUntil);
        }
        return validUntil;
    }

    /** The file of one of the club's documents. */
    public DownloadFile file(long id) {
        HandedIn document = documents.get(id);
        if (!person.actsFor(document.organisationId())) {
            throw BusinessException.notFound("clubdocuments.unknown");
        }
        StoredDocument file = archive.read(documents.file(id));
        return new DownloadFile(document.fileName(), document.mediaType(), file.content());
    }
}
