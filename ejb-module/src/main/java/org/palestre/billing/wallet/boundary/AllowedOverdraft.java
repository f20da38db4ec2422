package org.palestre.billing.wallet.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * What the treasurer has allowed a payer's wallet to bear.
 *
 * @param overdraft how far below zero bookings may take it
 * @param firstDay the first and
 * @param lastDay the last day on which something can be booked against it
 * @param endedAt when it was taken back or another one took its place; null if neither
 * @param endReason why it was taken back; null if it was not
 * @param standing whether it counts today
 */
public record AllowedOverdraft(
        long id,
        long payerId,
        String payerName,
        String serviceCode,
        String nameFrench,
        String nameEnglish,
        Money overdraft,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String allowedBy,
        Instant allowedAt,
        String endedBy,
        Instant endedAt,
        String endReason,
        boolean standing)
        implements Serializable {

    /** Name of the service. */
    public String serviceName(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }

    /** What became of it by now. */
    public OverdraftState state() {
        if (standing) {
            return OverdraftState.STANDING;
        }
        if (endReason != null) {
            return OverdraftState.TAKEN_BACK;
        }
        return endedAt != null ? OverdraftState.REPLACED : OverdraftState.OVER;
    }

    /** Whether this is what was asked for. */
    boolean says(NewOverdraft asked) {
        return standing
                && overdraft.equals(asked.overdraft())
                && lastDay.equals(asked.lastDay())
                && reason.equals(asked.reason());
    }
}
