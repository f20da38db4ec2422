package org.palestre.billing.payment.boundary;

import java.util.List;
import java.util.UUID;
import org.palestre.shared.Money;

/**
 * For {@link PayOnline}: the right to ask PayFiP for the operation of a payment, or the operation that there is already.
 *
 * @param idOp the operation; null if one is to be asked for
 * @param claim what the right is shown by; null if there is an operation
 * @param year fiscal year
 * @param invoices numbers of the invoices that it is for
 * @param settings with which it is asked, and by which its page is found
 */
public record PaymentOpening(
        long paymentId,
        String reference,
        String email,
        Money total,
        int year,
        List<String> invoices,
        String idOp,
        UUID claim,
        PayfipSettings settings) {

    public PaymentOpening {
        invoices = List.copyOf(invoices);
    }
}
