package org.palestre.billing.payment.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.palestre.shared.Money;

/**
 * An online payment, as its payer sees it.
 *
 * @param reference its number, which PayFiP and the payer's bank know too
 * @param sentAt when the payer was sent to PayFiP, or null
 * @param payUntil until when PayFiP's page can be opened; null if it cannot be any more, or not yet
 * @param unsureUntil until when what is known may still change; null if it does not by itself any more
 * @param silent whether PayFiP was asked and gave no usable answer the last time
 * @param cameBack whether there was a sign that something happened there: the payer came back, or a notification
 * @param means how it was paid, or null
 * @param paid what PayFiP took, or null
 * @param paidAt when it was paid as PayFiP says, or null
 * @param bookedAt when it was credited, or null
 * @param test whether it was made with PayFiP's trial mode: no money moved
 */
public record PaymentView(
        long id,
        String reference,
        PaymentState state,
        Money total,
        Instant createdAt,
        Instant sentAt,
        Instant payUntil,
        Instant unsureUntil,
        boolean silent,
        boolean cameBack,
        PaymentMeans means,
        Money paid,
        Instant paidAt,
        Instant bookedAt,
        boolean test,
        List<PaymentLineView> lines)
        implements Serializable {

    public PaymentView {
        lines = List.copyOf(lines);
    }

    /** Whether the payer can go to PayFiP's page now, or try to. */
    public boolean payable() {
        return state == PaymentState.CREATED || payUntil != null;
    }

    /** Whether what is shown may change by itself within minutes. */
    public boolean moving() {
        return state == PaymentState.PENDING || unsureUntil != null;
    }
}
