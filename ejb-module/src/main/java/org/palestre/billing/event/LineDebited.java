package org.palestre.billing.event;

import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * A line was taken from the wallet of its payer, or given back to it if its amount is negative.
 *
 * @param reference the caller's word for the booking
 * @param key which part of it
 * @param entryId null if it costs nothing
 */
public record LineDebited(
        long lineId,
        String reference,
        String key,
        long payerId,
        String serviceCode,
        Money amount,
        LocalDate on,
        Long entryId) {}
