package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.util.Locale;
import org.palestre.shared.Money;

/** What of a receipt went into a wallet. */
public record ReceiptLine(
        long payerId, String payerName, String serviceCode, String nameFrench, String nameEnglish, Money amount)
        implements Serializable {

    /** Name of the service. */
    public String serviceName(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }
}
