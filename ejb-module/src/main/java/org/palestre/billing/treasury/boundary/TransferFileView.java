package org.palestre.billing.treasury.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * A file of transfers.
 *
 * @param messageId what the bank calls it
 * @param executionOn the day on which the bank is to carry it out
 * @param acceptedOn the day on which the bank took it, or null if it has not said so
 * @param settledOn the day on which it was carried out or withdrawn, or null
 */
public record TransferFileView(
        long id,
        String messageId,
        TransferFormat format,
        LocalDate executionOn,
        int transfers,
        Money amount,
        TransferFileState state,
        String madeBy,
        Instant madeAt,
        LocalDate acceptedOn,
        LocalDate settledOn) {

    /** Whether anything in it may still leave. */
    public boolean waiting() {
        return settledOn == null;
    }
}
