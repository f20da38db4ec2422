package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.Money;

/**
 * A receipt.
 *
 * @param paidBy who brought the money, if it was not the payer; or null
 * @param tendered cash that was handed over, or null
 * @param change what was given back of it
 * @param cancelledAt when it was cancelled, or null
 * @param cancelReason why, or null
 * @param tillOpen whether its till is not counted yet
 */
public record ReceiptView(
        long id,
        String number,
        long officeId,
        String officeName,
        long tillId,
        long cashierId,
        String cashierName,
        LocalDate takenOn,
        Instant takenAt,
        String paidBy,
        Money total,
        Money tendered,
        Money change,
        long entryId,
        Instant cancelledAt,
        String cancelReason,
        boolean tillOpen,
        List<ReceiptLine> lines,
        List<ReceiptMeans> means)
        implements Serializable {

    public ReceiptView {
        lines = List.copyOf(lines);
        means = List.copyOf(means);
    }

    public boolean cancelled() {
        return cancelledAt != null;
    }
}
