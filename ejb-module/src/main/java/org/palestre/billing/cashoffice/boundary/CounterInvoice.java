package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * An invoice that can be paid at the counter.
 *
 * @param open what of it is of one wallet and not paid
 */
public record CounterInvoice(String number, LocalDate dueOn, Money open) implements Serializable {}
