package org.palestre.billing.history.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * What was paid, or taken back.
 *
 * @param cancels whether it undoes a payment that did not come after all
 * @param document number of the cheque, the receipt, the online payment; null if none is known
 * @param payer who paid, by name; null if it is not known
 * @param bank or null
 * @param servicesFrench into which wallets, by the names of their services
 * @param amount negative if it went back
 */
public record Receipt(
        LocalDate day,
        ReceiptMode mode,
        boolean cancels,
        String document,
        String payer,
        String bank,
        String servicesFrench,
        String servicesEnglish,
        Money amount)
        implements Serializable {}
