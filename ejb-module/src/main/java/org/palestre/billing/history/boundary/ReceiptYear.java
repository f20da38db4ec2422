package org.palestre.billing.history.boundary;

import org.palestre.shared.Money;
import org.palestre.shared.Page;

/**
 * A page of what was paid in a year.
 *
 * @param earlier the last year before it in which there is something, or null
 * @param later the next one, or null
 * @param total of the whole year
 */
public record ReceiptYear(
        long payerId,
        String payerName,
        int year,
        Integer earlier,
        Integer later,
        Page<Receipt> receipts,
        Money total) {}
