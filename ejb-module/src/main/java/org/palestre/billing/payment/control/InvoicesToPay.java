package org.palestre.billing.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.palestre.billing.invoice.boundary.InvoiceShare;
import org.palestre.billing.invoice.boundary.NamedInvoices;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.billing.payment.entity.PaymentsUnderWay;
import org.palestre.shared.BusinessException;

/** Invoices that a payer names: nobody pays more than is open, nor while another payment of the same one may still come. */
@ApplicationScoped
public class InvoicesToPay {

    /** Longer than any call to PayFiP takes. */
    public static final Duration FORGOTTEN = Duration.ofSeconds(30);

    @Inject
    private NamedInvoices invoices;

    @Inject
    private PaymentsUnderWay underWay;

    @Inject
    private Clock clock;

    /**
     * Refuses what would be paid twice; of several who ask at once, one after the other is answered.
     *
     * @param paymentId the payment itself, which does not stand in its own way; 0 if it is not written yet
     * @throws BusinessException as {@link NamedInvoices#require}; {@code payment.invoiceUnderWay} (invoice, payment)
     */
    public void require(List<WalletAmount> wallets, long paymentId) {
        List<InvoiceShare> shares = WalletAmount.shares(wallets);
        if (shares.isEmpty()) {
            return;
        }
        invoices.require(shares);
        Instant forgotten = clock.instant().minus(FORGOTTEN);
        underWay.of(shares.stream().map(InvoiceShare::invoice).toList(), paymentId, forgotten)
                .ifPresent(other -> {
                    throw BusinessException.conflict("payment.invoiceUnderWay", other.invoice(), other.payment());
                });
    }
}
