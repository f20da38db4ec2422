package org.palestre.billing.event;

import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * An invoice has its number and was debited.
 *
 * @param total what it comes to, VAT included; negative for a credit note
 */
public record InvoiceIssued(long invoiceId, long payerId, String number, Money total, LocalDate dueOn) {}
