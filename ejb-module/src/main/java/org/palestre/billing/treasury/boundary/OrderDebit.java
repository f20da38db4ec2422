package org.palestre.billing.treasury.boundary;

import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * Something that was taken from a prepaid wallet and never paid, as an order asks for it.
 *
 * @param on the day on which it was taken
 * @param label what it was for
 * @param beneficiary for whom, or null
 * @param amount how much of it is asked for, VAT included
 */
public record OrderDebit(long lineId, LocalDate on, String label, String beneficiary, Money amount) {}
