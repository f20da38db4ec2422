package org.palestre.billing.invoice.entity;

import java.time.LocalDate;
import org.palestre.billing.event.LineDebited;
import org.palestre.shared.Money;

/**
 * A line that was just debited.
 *
 * @param invoiceId the document that it will stand on; null if its payer has nothing to pay at all
 */
public record InvoicedLine(
        LineDebited debited, Long invoiceId, Money vat, LocalDate periodStart, LocalDate periodEnd) {}
