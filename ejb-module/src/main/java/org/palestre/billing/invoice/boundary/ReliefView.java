package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.palestre.shared.Money;

/**
 * What was taken off an invoice beside what was paid.
 *
 * @param amount negative where an order to the treasury was taken back
 * @param creditNote number of the credit note that took it back; null otherwise
 * @param entryId the entry of the ledger that moved it
 */
public record ReliefView(
        Kind kind,
        String serviceCode,
        Money amount,
        String creditNote,
        long entryId,
        Instant at,
        String by,
        String reason)
        implements Serializable {

    /** Why it is not to be paid by the payer any more. */
    public enum Kind {
        /** A credit note took it back. */
        CREDIT_NOTE,
        /** It was given up. */
        WRITE_OFF,
        /** The public treasury collects it. */
        ORDERED
    }
}
