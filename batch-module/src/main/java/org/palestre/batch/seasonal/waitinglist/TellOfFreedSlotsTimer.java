package org.palestre.batch.seasonal.waitinglist;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.palestre.seasonal.waitinglist.boundary.TellOfFreedSlots;
import org.palestre.shared.Roles;

/** Looks whether something came free that clubs wait for; the office is told as often as each campaign says. */
@Stateless
@DenyAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellOfFreedSlotsTimer {

    private static final Logger LOG = Logger.getLogger(TellOfFreedSlotsTimer.class.getName());

    @EJB
    private TellOfFreedSlots freed;

    /** Every ten seconds, on one node of the cluster. */
    @Schedule(hour = "*", minute = "*", second = "*/10", info = "waitinglist.tellOfFreedSlots")
    void look() {
        freed.look().forEach(this::tell);
    }

    private void tell(long campaignId) {
        try {
            freed.tell(campaignId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "the office is not told yet of what came free in campaign " + campaignId);
        }
    }
}
