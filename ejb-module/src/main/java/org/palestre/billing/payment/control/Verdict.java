package org.palestre.billing.payment.control;

import java.time.Instant;
import org.palestre.billing.payment.boundary.PaymentState;

/**
 * What follows from an answer of PayFiP.
 *
 * @param state where the payment stands now
 * @param askAt when to ask again; null if only the night's reconciliation does
 * @param waits how many answers in a row settled nothing, with this one
 * @param cancelledAt when it was first heard that it was cancelled, or null
 */
public record Verdict(PaymentState state, Instant askAt, int waits, Instant cancelledAt) {}
