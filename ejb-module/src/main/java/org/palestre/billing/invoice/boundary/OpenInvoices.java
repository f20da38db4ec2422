package org.palestre.billing.invoice.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.invoice.entity.OpenParts;
import org.palestre.billing.invoice.entity.Reliefs;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * What is still to be paid of invoices, and what the public treasury was asked to collect of it.
 *
 * <p>For the components of billing, which have checked the right.
 */
@Stateless
@PermitAll
public class OpenInvoices {

    @EJB
    private Balances balances;

    @Inject
    private OpenParts open;

    @Inject
    private Reliefs reliefs;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Invoices of which something is open and whose last day to pay was that day or earlier, the oldest first; in two statements
     * however many there are.
     *
     * @param until null for all
     * @param after only those with a higher id; 0 for all
     * @param most how many at most
     */
    public List<OpenInvoice> due(LocalDate until, long after, int most) {
        return open.due(until, after, most);
    }

    /** Those of these invoices of which something is open. */
    public List<OpenInvoice> of(Collection<Long> invoiceIds) {
        return open.of(invoiceIds);
    }

    /** What is open of these payers' invoices, the oldest first; in one statement. */
    public List<OpenInvoice> ofPayers(Collection<Long> payerIds) {
        return open.ofPayers(payerIds);
    }

    /**
     * As {@link #of} for one invoice, whose wallets nobody takes from until this transaction ends: for a decision on
     * what is open.
     *
     * @throws BusinessException {@code invoice.nothingOpen}
     */
    public OpenInvoice held(long invoiceId) {
        open.wallets(invoiceId).forEach(wallet -> balances.heldWallet(wallet.payerId(), wallet.serviceCode()));
        return open.of(List.of(invoiceId)).stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.conflict("invoice.nothingOpen"));
    }

    /**
     * Notes that the public treasury was asked to collect a part of an invoice, or that this was taken back. The caller
     * has booked it between WALLET and ORDERED by this entry in the same transaction.
     *
     * @param amount negative if an order is taken back
     */
    public void noteOrdered(long invoiceId, String serviceCode, Money amount, long entryId) {
        reliefs.ordered(
                invoiceId,
                serviceCode,
                amount,
                entryId,
                clock.instant(),
                context.getCallerPrincipal().getName());
    }
}
