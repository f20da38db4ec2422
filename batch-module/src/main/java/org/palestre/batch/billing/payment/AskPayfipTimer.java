package org.palestre.batch.billing.payment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks PayFiP about the payments that are due, a few at once. As long as it cannot be reached, a turn ends after the first
 * few: the others wait for the next.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AskPayfipTimer {

    private static final Logger LOG = Logger.getLogger(AskPayfipTimer.class.getName());

    private static final int AT_ONCE = 8;
    private static final int MOST_ROUNDS = 50;

    @EJB
    private PaymentClerk clerk;

    @Resource
    private ManagedExecutorService threads;

    /** Every three seconds, on one node of the cluster. */
    @Schedule(hour = "*", minute = "*", second = "*/3", info = "ask about online payments")
    void tick() {
        boolean reached = true;
        List<Long> due = clerk.takeDue(AT_ONCE);
        for (int round = 1; reached && !due.isEmpty(); round++) {
            reached = ask(due);
            due = reached && round < MOST_ROUNDS ? clerk.takeDue(AT_ONCE) : List.of();
        }
    }

    /** Whether PayFiP could be reached for one of them at least. */
    private boolean ask(List<Long> paymentIds) {
        List<Future<Boolean>> asked = paymentIds.stream()
                .map(id -> threads.submit(() -> clerk.ask(id)))
                .toList();
        boolean reached = false;
        for (int i = 0; i < asked.size(); i++) {
            reached |= answer(paymentIds.get(i), asked.get(i));
        }
        return reached;
    }

    private static boolean answer(long paymentId, Future<Boolean> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            LOG.log(Level.SEVERE, e.getCause(), () -> "payment " + paymentId + " cannot be settled yet");
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
