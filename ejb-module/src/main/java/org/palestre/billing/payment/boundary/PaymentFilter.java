package org.palestre.billing.payment.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which online payments are wanted.
 *
 * @param text words that are in the payment's number, PayFiP's name of it, the bank's authorisation, or the name or address
 *     of who pays; null for all
 * @param states empty for all
 * @param from first day on which they were made, or null
 * @param until last day, or null
 */
public record PaymentFilter(String text, Set<PaymentState> states, LocalDate from, LocalDate until)
        implements Serializable {

    /** All of them. */
    public static final PaymentFilter ALL = new PaymentFilter(null, Set.of(), null, null);

    public PaymentFilter {
        states = Set.copyOf(states);
    }
}
