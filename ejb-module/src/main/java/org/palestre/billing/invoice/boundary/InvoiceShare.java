package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import org.palestre.shared.Money;

/**
 * So much of what is paid into a payer's wallet for a service is for this invoice.
 *
 * @param invoice its number
 */
public record InvoiceShare(String invoice, long payerId, String serviceCode, Money amount) implements Serializable {}
