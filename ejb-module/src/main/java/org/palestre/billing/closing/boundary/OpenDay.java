package org.palestre.billing.closing.boundary;

import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * A day that is not closed, with what stands on it.
 *
 * @param debited what was taken from wallets for bookings, invoices and their corrections
 * @param received what payers paid, less what was cancelled
 * @param refunded what payers are to have back
 * @param imbalance what debits and credits differ by; the database keeps it at zero
 * @param waiting prepaid bookings of the day that are not debited yet
 */
public record OpenDay(
        LocalDate day, long entries, Money debited, Money received, Money refunded, Money imbalance, long waiting) {}
