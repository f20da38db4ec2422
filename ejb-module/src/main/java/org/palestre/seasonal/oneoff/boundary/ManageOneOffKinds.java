package org.palestre.seasonal.oneoff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.oneoff.entity.OneOffKinds;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** What the city makes of each kind of one-off request: everybody may read it, the office of the whole city sets it. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ManageOneOffKinds {

    /** What the kinds' rules are about in the audit trail. */
    public static final String SUBJECT = "seasonal.oneOffKind";

    @EJB
    private org.palestre.accounts.boundary.CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private OneOffKinds kinds;

    /** All kinds, in their order. */
    @PermitAll
    public List<KindRules> kinds() {
        return kinds.all();
    }

    /** What every confirmation says. */
    public OneOffTerms terms() {
        return kinds.terms();
    }

    /**
     * Changes what holds for a kind.
     *
     * @throws BusinessException {@code oneoff.changedMeanwhile}; {@code oneoff.badNumber} at {@code noticeDays}; {@code
     *     oneoff.nothingToDecide}; {@code accounts.outOfScope} for an agent of some districts only
     */
    public void change(KindRules rules) {
        requireWholeCity();
        if (rules.noticeDays() < 0 || rules.noticeDays() > 366) {
            throw BusinessException.invalid("oneoff.badNumber", "noticeDays", 0, 366);
        }
        if (rules.kind() == OneOffKind.MATCH_IN_OWN_SLOT && rules.needsOpinion()) {
            throw BusinessException.invalid("oneoff.nothingToDecide", "needsOpinion");
        }
        kinds.change(new KindRules(
                rules.kind(),
                rules.version(),
                rules.offered(),
                rules.noticeDays(),
                rules.needsOpinion(),
                Texts.required(rules.helpFrench(), "helpFrench", 1000),
                Texts.required(rules.helpEnglish(), "helpEnglish", 1000)));
        audit.record(
                "oneoff.changeKind",
                SUBJECT,
                rules.kind().ordinal() + 1L,
                rules.kind() + ", " + rules.noticeDays() + ", " + rules.offered() + ", " + rules.needsOpinion());
    }

    /** Changes what every confirmation says. */
    public void change(OneOffTerms terms) {
        requireWholeCity();
        kinds.change(new OneOffTerms(
                terms.version(),
                text(terms.deliberation(), "deliberation", 2000),
                text(terms.fee(), "fee", 2000),
                text(terms.conditions(), "conditions", 4000),
                text(terms.signatory(), "signatory", 500)));
        audit.record("oneoff.changeTerms", SUBJECT, 0, null);
    }

    private void requireWholeCity() {
        if (!person.scope().wholeCity()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
    }

    private static String text(String text, String field, int longest) {
        String tidy = Texts.optional(text, field, longest);
        return tidy == null ? "" : tidy;
    }
}
