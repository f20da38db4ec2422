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
import org.palestre.seasonal.waitinglist.boundary.ExpireOffers;
import org.palestre.shared.Roles;

/** Ends offers that nobody answered in time. Until it does, an answer is refused all the same: the clock decides. */
@Stateless
@DenyAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpireOffersTimer {

    private static final Logger LOG = Logger.getLogger(ExpireOffersTimer.class.getName());

    private static final int AT_ONCE = 200;

    @EJB
    private ExpireOffers offers;

    /** Every half minute, on one node of the cluster. */
    @Schedule(hour = "*", minute = "*", second = "*/30", info = "waitinglist.expireOffers")
    void expire() {
        offers.due(AT_ONCE).forEach(this::expireOne);
    }

    private void expireOne(long offerId) {
        try {
            offers.expire(offerId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "offer " + offerId + " cannot be ended yet");
        }
    }
}
