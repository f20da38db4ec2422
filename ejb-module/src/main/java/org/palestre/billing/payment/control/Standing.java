package org.palestre.billing.payment.control;

import java.time.Instant;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.shared.Money;

/**
 * What is known of a payment before PayFiP's answer is looked at.
 *
 * @param total what was asked for
 * @param clientNumber with which the operation was opened
 * @param sentAt when the payer was sent to PayFiP
 * @param cancelledAt when it was first heard that it was cancelled, or null
 * @param waits how many answers in a row settled nothing
 */
public record Standing(
        PaymentState state,
        Money total,
        String reference,
        String clientNumber,
        Instant sentAt,
        Instant cancelledAt,
        int waits) {}
