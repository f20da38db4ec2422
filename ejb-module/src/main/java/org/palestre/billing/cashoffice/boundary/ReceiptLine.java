package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * What of a receipt went into a wallet.
 *
 * @param invoice number of the invoice that it was for; null if it was for the oldest ones
 */
public record ReceiptLine(
        long payerId,
        String payerName,
        String serviceCode,
        String nameFrench,
        String nameEnglish,
        Money amount,
        String invoice)
        implements Serializable {

    /** Name of the service. */
    public String serviceName(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }
}
