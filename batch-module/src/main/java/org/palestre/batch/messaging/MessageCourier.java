package org.palestre.batch.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.atomic.AtomicBoolean;
import org.palestre.messaging.boundary.DeliverMessages;
import org.palestre.shared.Roles;

/**
 * Carries messages away beside the timer, so that a slow mail server does not hold it up. At most one delivery runs on
 * a node; several nodes may deliver at once.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@RunAs(Roles.SYSTEM)
public class MessageCourier {

    private static final System.Logger LOG = System.getLogger(MessageCourier.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @EJB
    private DeliverMessages messages;

    /** Delivers what is due, unless this node is at it already. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void deliver() {
        if (busy.compareAndSet(false, true)) {
            try {
                messages.deliver();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "Delivery of messages was interrupted, the next one goes on", e);
            } finally {
                busy.set(false);
            }
        }
    }
}
