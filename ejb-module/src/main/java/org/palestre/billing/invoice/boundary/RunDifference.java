package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import org.palestre.shared.Money;

/**
 * A payer for whom a run is not as the last one was.
 *
 * @param before what the last run invoiced; zero if it did not
 * @param planned what this one would invoice
 */
public record RunDifference(long payerId, String payerName, Kind kind, Money before, Money planned)
        implements Serializable {

    /** What is different. */
    public enum Kind {
        /** The last run had nothing for this payer. */
        NEW,
        /** The last run had something, this one has nothing. */
        MISSING,
        /** Noticeably more than last time. */
        MORE,
        /** Noticeably less than last time. */
        LESS
    }

    public Money change() {
        return planned.minus(before);
    }
}
