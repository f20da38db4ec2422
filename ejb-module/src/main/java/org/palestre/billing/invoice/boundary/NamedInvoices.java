package org.palestre.billing.invoice.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.invoice.entity.InvoicePayments;
import org.palestre.billing.invoice.entity.InvoicePayments.Part;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * Payments for an invoice that the payer has named: it is settled by them first, and what it does not need goes to the oldest.
 *
 * <p>For the components of billing that take money, which have checked the right.
 */
@Stateless
@PermitAll
public class NamedInvoices {

    @EJB
    private Balances balances;

    @Inject
    private InvoicePayments payments;

    /**
     * Refuses to pay for an invoice what it does not need, or not any more. Until this transaction ends, nobody else who names an
     * invoice of these wallets gets past this.
     *
     * @throws BusinessException {@code invoice.unknown}, also for another payer's or service's; {@code invoice.paidAlready}
     *     (number) or {@code invoice.lessOpen} (number, what is open) at {@code amount}
     */
    public void require(List<InvoiceShare> shares) {
        if (shares.isEmpty()) {
            return;
        }
        balances.hold(shares.stream()
                .map(share -> AccountKey.wallet(share.payerId(), share.serviceCode()))
                .collect(Collectors.toSet()));
        Map<Part, Money> open = payments.open(shares);
        shares.forEach(share -> require(share, open.get(Part.of(share))));
    }

    /**
     * Notes what an entry has brought for these invoices, whatever they need of it by now; twice is the same as once.
     *
     * @throws BusinessException {@code invoice.unknown}, also for another payer's or service's
     */
    public void note(long entryId, List<InvoiceShare> shares) {
        if (shares.isEmpty()) {
            return;
        }
        if (!payments.open(shares)
                .keySet()
                .containsAll(shares.stream().map(Part::of).toList())) {
            throw BusinessException.notFound("invoice.unknown");
        }
        payments.add(entryId, shares);
    }

    private static void require(InvoiceShare share, Money open) {
        if (open == null) {
            throw BusinessException.notFound("invoice.unknown");
        }
        if (open.isZero()) {
            throw BusinessException.invalid("invoice.paidAlready", "amount", share.invoice());
        }
        if (share.amount().compareTo(open) > 0) {
            throw BusinessException.invalid("invoice.lessOpen", "amount", share.invoice(), open);
        }
    }
}
