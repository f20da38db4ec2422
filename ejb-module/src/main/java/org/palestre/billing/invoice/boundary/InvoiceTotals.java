package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import org.palestre.shared.Money;

/**
 * What a list of invoices comes to.
 *
 * @param count how many invoices and credit notes
 * @param total what they come to together
 * @param open what of it is still to be paid
 */
public record InvoiceTotals(long count, Money total, Money open) implements Serializable {}
