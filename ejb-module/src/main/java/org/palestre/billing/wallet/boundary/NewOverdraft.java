package org.palestre.billing.wallet.boundary;

import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * An overdraft to be allowed.
 *
 * @param overdraft how far below zero bookings may take the wallet, in all
 * @param lastDay the last day on which something can be booked against it
 * @param reason why the treasurer answers for it; the payer does not read it
 * @param replaces the one that stood when this was decided; null if none
 */
public record NewOverdraft(
        long payerId, String serviceCode, Money overdraft, LocalDate lastDay, String reason, Long replaces) {

    NewOverdraft because(String why) {
        return new NewOverdraft(payerId, serviceCode, overdraft, lastDay, why, replaces);
    }
}
