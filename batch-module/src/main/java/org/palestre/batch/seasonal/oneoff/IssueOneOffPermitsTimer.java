package org.palestre.batch.seasonal.oneoff;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.palestre.seasonal.oneoff.boundary.IssueOneOffPermits;
import org.palestre.shared.Roles;

/**
 * Issues the further editions of one-off permits, a few seconds after a date fell out or was moved. What waits stands in the
 * database; a permit that cannot be made is put off and does not stand in the way of the others.
 */
@Stateless
@DenyAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IssueOneOffPermitsTimer {

    private static final Logger LOG = Logger.getLogger(IssueOneOffPermitsTimer.class.getName());

    private static final int AT_ONCE = 200;

    @EJB
    private IssueOneOffPermits permits;

    /** Every five seconds, on one node of the cluster. */
    @Schedule(hour = "*", minute = "*", second = "*/5", info = "oneoff.issuePermits")
    void issue() {
        permits.waiting(AT_ONCE).forEach(this::issueOne);
    }

    private void issueOne(long requestId) {
        try {
            permits.issue(requestId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "the permit of one-off request " + requestId + " cannot be issued yet");
            permits.postpone(requestId);
        }
    }
}
