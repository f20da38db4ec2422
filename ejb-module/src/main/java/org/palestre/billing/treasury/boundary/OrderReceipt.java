package org.palestre.billing.treasury.boundary;

import java.time.LocalDate;
import org.palestre.shared.Money;

/** Money that the treasury has collected for an order; negative where it took a receipt back. */
public record OrderReceipt(LocalDate on, Money amount, long entryId) {}
