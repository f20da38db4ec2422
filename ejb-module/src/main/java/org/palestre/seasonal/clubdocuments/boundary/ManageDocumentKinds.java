package org.palestre.seasonal.clubdocuments.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.clubdocuments.entity.DocumentKinds;
import org.palestre.seasonal.clubdocuments.event.DocumentKindRetired;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** The office of the whole city says which documents it asks of each club. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ManageDocumentKinds {

    /** What the kinds are about in the audit trail. */
    public static final String SUBJECT = "seasonal.documentKind";

    /** More than that no club can keep apart. */
    private static final int MOST = 30;

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private DocumentKinds kinds;

    @Inject
    private Event<DocumentKindRetired> retired;

    @Inject
    private Clock clock;

    /** Those in use, in the city's order. */
    public List<DocumentKind> kinds() {
        return kinds.inUse();
    }

    /**
     * Adds a kind, or changes one.
     *
     * @throws BusinessException {@code shared.missing} and the like at a field; {@code clubdocuments.badDays}; {@code
     *     clubdocuments.tooManyKinds} (most); {@code clubdocuments.changedMeanwhile}; {@code accounts.outOfScope}
     */
    public void save(DocumentKind wanted) {
        requireWholeCity();
        if (wanted.remindDays() < 0 || wanted.remindDays() > 366) {
            throw BusinessException.invalid("clubdocuments.badDays", "remindDays", 366);
        }
        DocumentKind tidy = new DocumentKind(
                wanted.id(),
                wanted.version(),
                Texts.required(wanted.nameFrench(), "nameFrench", 150),
                Texts.required(wanted.nameEnglish(), "nameEnglish", 150),
                text(wanted.helpFrench(), "helpFrench"),
                text(wanted.helpEnglish(), "helpEnglish"),
                wanted.required(),
                wanted.expires(),
                wanted.remindDays(),
                Math.max(0, Math.min(wanted.position(), 1000)));
        if (wanted.id() == null) {
            if (kinds.inUse().size() >= MOST) {
                throw BusinessException.conflict("clubdocuments.tooManyKinds", MOST);
            }
            audit.record("clubdocuments.addKind", SUBJECT, kinds.add(tidy), tidy.nameFrench());
        } else {
            kinds.change(tidy);
            audit.record("clubdocuments.changeKind", SUBJECT, tidy.id(), tidy.nameFrench());
        }
    }

    /**
     * Asks for it no more; what was handed in is kept.
     *
     * @throws BusinessException {@code accounts.outOfScope}; {@code campaign.kindAsked} (campaign) as long as a campaign
     *     that is not over asks for it
     */
    public void retire(long id) {
        requireWholeCity();
        kinds.retire(id, clock.instant());
        retired.fire(new DocumentKindRetired(id));
        audit.record("clubdocuments.retireKind", SUBJECT, id, null);
    }

    private void requireWholeCity() {
        if (!person.scope().wholeCity()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
    }

    private static String text(String text, String field) {
        String tidy = Texts.optional(text, field, 1000);
        return tidy == null ? "" : tidy;
    }
}
