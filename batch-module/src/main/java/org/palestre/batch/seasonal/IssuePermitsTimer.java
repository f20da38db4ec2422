package org.palestre.batch.seasonal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.palestre.seasonal.boundary.IssuePermits;
import org.palestre.shared.Roles;

/**
 * Issues the permits that were granted, a few seconds after the decision. What waits stands in the database, so nothing
 * is lost when a node dies; a permit that cannot be made is put off and does not stand in the way of the others.
 */
@Stateless
@DenyAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IssuePermitsTimer {

    private static final Logger LOG = Logger.getLogger(IssuePermitsTimer.class.getName());

    private static final int AT_ONCE = 200;

    @EJB
    private IssuePermits permits;

    /** Every three seconds, on one node of the cluster. */
    @Schedule(hour = "*", minute = "*", second = "*/3", info = "seasonal.issuePermits")
    void issue() {
        permits.waiting(AT_ONCE).forEach(this::issueOne);
    }

    private void issueOne(long permitId) {
        try {
            permits.issue(permitId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "permit " + permitId + " cannot be issued yet");
            permits.postpone(permitId);
        }
    }
}
