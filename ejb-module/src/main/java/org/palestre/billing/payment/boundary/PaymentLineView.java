package org.palestre.billing.payment.boundary;

import java.io.Serializable;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * A wallet that is paid, and with how much.
 *
 * @param invoice number of the invoice that it is for; null if it is for the oldest ones
 */
public record PaymentLineView(
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
