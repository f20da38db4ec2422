package org.palestre.batch.seasonal.clubdocuments;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.palestre.seasonal.clubdocuments.boundary.RemindOfDocuments;
import org.palestre.shared.Roles;

/**
 * Reminds clubs of documents that expire. Who was reminded stands in the database, so that a day that is missed
 * is made good the next, and nobody is reminded twice.
 */
@Stateless
@DenyAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemindOfDocumentsTimer {

    private static final Logger LOG = Logger.getLogger(RemindOfDocumentsTimer.class.getName());
    private static final int AT_ONCE = 500;

    @EJB
    private RemindOfDocuments reminders;

    /** Every quarter of an hour in the daytime, on one node of the cluster. */
    @Schedule(hour = "7-19", minute = "*/15", info = "seasonal.remindOfDocuments")
    void remind() {
        reminders.waiting(AT_ONCE).forEach(this::remindOne);
    }

    private void remindOne(long id) {
        try {
            reminders.remind(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "no reminder of document " + id + " yet");
        }
    }
}
