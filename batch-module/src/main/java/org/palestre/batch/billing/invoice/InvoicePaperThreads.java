package org.palestre.batch.billing.invoice;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of this node that make documents of invoices. Each takes a few at a time and queues again behind the node's other
 * work, as long as any wait; which document is whose, the database says, so that other nodes can do the same meanwhile.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvoicePaperThreads {

    private static final System.Logger LOG = System.getLogger(InvoicePaperThreads.class.getName());

    private static final int AT_ONCE = 10;

    private final AtomicInteger working = new AtomicInteger();

    @EJB
    private InvoiceClerk clerk;

    @Resource
    private ManagedExecutorService threads;

    private volatile boolean closing;

    /** Sets all threads to work that are not at work, if documents wait. */
    public void work() {
        if (clerk.withoutPaper(1).isEmpty()) {
            return;
        }
        int most = InvoiceThreads.forPapers();
        while (working.getAndUpdate(now -> Math.min(now + 1, most)) < most) {
            threads.execute(this::turn);
        }
    }

    @PreDestroy
    void close() {
        closing = true;
    }

    private void turn() {
        boolean more = false;
        try {
            List<Long> waiting = closing ? List.of() : clerk.withoutPaper(AT_ONCE);
            waiting.stream().takeWhile(invoice -> !closing).forEach(this::make);
            more = !waiting.isEmpty() && !closing;
        } finally {
            if (more) {
                threads.execute(this::turn);
            } else {
                working.decrementAndGet();
            }
        }
    }

    private void make(long invoiceId) {
        try {
            clerk.makePaper(invoiceId);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the document of invoice " + invoiceId + " cannot be made yet", e);
            clerk.postponePaper(invoiceId);
        }
    }
}
