package org.palestre.seasonal.permit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitNews;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitJournal;
import org.palestre.seasonal.permit.control.AgreementDocument;
import org.palestre.seasonal.permit.control.CopyFile;
import org.palestre.seasonal.permit.entity.Agreements;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * The club's part of the agreement of a keyless slot (art. 16): its president names who is in charge, signs, and sends
 * the signed copy.
 *
 * <p>Each operation refuses with {@code seasonal.unknownPermit} whoever does not act for the club, and with {@code
 * permit.noAgreement} if the slot needs none.
 */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.BOOKING_OFFICE})
public class CompleteAgreement {

    /** More persons in charge than this are refused. */
    public static final int MOST_PERSONS = 20;

    @EJB
    private AuditTrail audit;

    @EJB
    private DocumentArchive archive;

    @Resource
    private SessionContext session;

    @Inject
    private PermitAccess access;

    @Inject
    private PermitJournal journal;

    @Inject
    private PermitNews news;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementDocument document;

    @Inject
    private Clock clock;

    /**
     * Names the persons in charge; the document to sign is made of it. Can be done again until a signed copy is there.
     *
     * @throws BusinessException {@code permit.noPerson}, {@code permit.tooManyPersons} (most), {@code shared.missing} at
     *     {@code persons}; {@code permit.agreementReturned} (number)
     */
    @RolesAllowed(Roles.PERSON)
    public AgreementView namePersons(long permitId, List<PersonInCharge> persons) {
        PermitAccess.Locked locked = access.lockInForce(access.forClub(permitId));
        Permit permit = locked.permit();
        AgreementView agreement = toComplete(permit);
        List<PersonInCharge> named = named(persons);
        byte[] pdf = document.render(permit, locked.request(), agreement, named);
        long documentId = archive.store(new NewDocument(
                "seasonal.agreement", agreement.number(), agreement.number() + ".pdf", CopyFile.PDF, pdf));
        agreements.complete(agreement.id(), named, documentId);
        tell(locked, PermitEventKind.AGREEMENT_TO_SIGN);
        return agreements.require(permit.requestId());
    }

    /**
     * Takes the signed copy; what it is decides its content and not its name.
     *
     * @throws BusinessException {@code permit.agreementNotReady} (number) before there is something to sign or once it is
     *     in force; {@code permit.copyKind}, {@code permit.copyTooLarge} (megabytes), {@code shared.missing} at {@code copy}
     */
    @RolesAllowed(Roles.PERSON)
    public void returnCopy(long permitId, byte[] content) {
        PermitAccess.Locked locked = access.lockInForce(access.forClub(permitId));
        AgreementView agreement = agreements.require(locked.permit().requestId());
        if (agreement.state() != AgreementState.TO_SIGN && agreement.state() != AgreementState.RETURNED) {
            throw BusinessException.conflict("permit.agreementNotReady", agreement.number());
        }
        CopyFile copy = CopyFile.of(content);
        String name = agreement.number() + "-signee." + copy.extension();
        long copyId = archive.store(
                new NewDocument("seasonal.agreementCopy", agreement.number(), name, copy.mediaType(), content));
        agreements.returned(agreement.id(), copyId);
        tell(locked, PermitEventKind.AGREEMENT_RETURNED);
        audit.record("permit.returnAgreement", "seasonal.permit", permitId, agreement.number());
    }

    /**
     * The document to sign, or the signed copy, for the club and for the office.
     *
     * @throws BusinessException {@code permit.noAgreement}, {@code documents.unknown} if there is none yet
     */
    public DownloadFile file(long permitId, boolean copy) {
        Permit permit = access.forEither(permitId, session.isCallerInRole(Roles.BOOKING_OFFICE));
        AgreementView agreement = agreements.require(permit.requestId());
        StoredDocument stored = archive.read(agreements
                .document(agreement.id(), copy)
                .orElseThrow(() -> BusinessException.notFound("documents.unknown")));
        return new DownloadFile(stored.fileName(), stored.mediaType(), stored.content());
    }

    private AgreementView toComplete(Permit permit) {
        AgreementView agreement = agreements.require(permit.requestId());
        if (agreement.state() != AgreementState.TO_COMPLETE && agreement.state() != AgreementState.TO_SIGN) {
            throw BusinessException.conflict("permit.agreementReturned", agreement.number());
        }
        return agreement;
    }

    private static List<PersonInCharge> named(List<PersonInCharge> persons) {
        List<PersonInCharge> named = persons == null
                ? List.of()
                : persons.stream()
                        .filter(one -> one != null && !(blank(one.name()) && blank(one.telephone())))
                        .map(one -> new PersonInCharge(
                                Texts.required(one.name(), "persons", 160).replaceAll("\\s+", " "),
                                Texts.required(one.telephone(), "persons", 30)))
                        .toList();
        if (named.isEmpty()) {
            throw BusinessException.invalid("permit.noPerson", "persons");
        }
        if (named.size() > MOST_PERSONS) {
            throw BusinessException.invalid("permit.tooManyPersons", "persons", MOST_PERSONS);
        }
        return named;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void tell(PermitAccess.Locked locked, PermitEventKind kind) {
        journal.note(locked.permit(), kind, clock.instant(), true, null, null, null, null);
        news.tellClub(locked.permit(), locked.request(), PermitNews.News.of(kind, null, null, null, null));
    }
}
