package org.palestre.batch.seasonal.renewal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.palestre.seasonal.renewal.boundary.RemindRenewals;
import org.palestre.seasonal.renewal.boundary.RenewalNotice;
import org.palestre.shared.Roles;

/**
 * Warns clubs of slots that they have not asked for, and tells them what was set free. Whom to tell stands in the database,
 * so nobody is forgotten or told twice when a node dies; who cannot be told does not stand in the way of the others.
 */
@Stateless
@DenyAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemindRenewalsTimer {

    private static final Logger LOG = Logger.getLogger(RemindRenewalsTimer.class.getName());

    private static final int AT_ONCE = 500;

    @EJB
    private RemindRenewals renewals;

    /** Every half minute, on one node of the cluster. */
    @Schedule(hour = "*", minute = "*", second = "*/30", info = "renewal.remindRenewals")
    void remind() {
        renewals.due(AT_ONCE).forEach(this::tell);
    }

    private void tell(RenewalNotice notice) {
        try {
            renewals.tell(notice);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "organisation " + notice.organisationId() + " cannot be told yet");
        }
    }
}
