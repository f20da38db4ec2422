package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which receipts are looked for.
 *
 * @param text words of the receipt's or cheque's number, the payer's or drawer's name; null for all
 * @param officeId null for all offices that the caller sees
 * @param tillId null for all
 * @param kind paid with this among others; null for all
 * @param from first day, or null
 * @param until last day, or null
 * @param cancelled only those that were cancelled
 */
public record ReceiptFilter(
        String text, Long officeId, Long tillId, MeansKind kind, LocalDate from, LocalDate until, boolean cancelled)
        implements Serializable {

    public ReceiptFilter {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** All of one till. */
    public static ReceiptFilter ofTill(long tillId) {
        return new ReceiptFilter(null, null, tillId, null, null, null, false);
    }
}
