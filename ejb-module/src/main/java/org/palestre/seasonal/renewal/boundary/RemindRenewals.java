package org.palestre.seasonal.renewal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.renewal.control.RenewalMail;
import org.palestre.seasonal.renewal.entity.RenewalNotices;
import org.palestre.seasonal.renewal.entity.RenewalRounds;
import org.palestre.shared.Roles;

/**
 * Clubs are warned, some days before the window closes, of the slots that they have not asked for, and told afterwards that
 * these were set free (S1, step 7: what is not ticked is lost). What was told stands in the database, so that a timer may
 * come late, twice or on two nodes: each club is told each thing once. After a stand-still only the latest warning is given.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RemindRenewals {

    @EJB
    private AuditTrail audit;

    @Inject
    private RenewalNotices notices;

    @Inject
    private RenewalRounds rounds;

    @Inject
    private RenewalMail mail;

    /** Whom to tell what now, at most so many. */
    public List<RenewalNotice> due(int most) {
        return notices.due(most);
    }

    /** Tells one club, in a transaction of its own. Twice is the same as once; nothing happens if it has asked meanwhile. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tell(RenewalNotice notice) {
        List<ReleasedSlot> missing = rounds.missing(notice.campaignId(), notice.organisationId());
        if (missing.isEmpty() || !notices.note(notice)) {
            return;
        }
        if (notice.daysBefore() == 0) {
            notices.release(notice);
            audit.record(
                    "renewal.release",
                    "accounts.organisation",
                    notice.organisationId(),
                    String.valueOf(missing.size()));
        }
        mail.send(notice, missing);
    }
}
