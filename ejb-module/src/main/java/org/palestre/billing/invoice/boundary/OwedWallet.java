package org.palestre.billing.invoice.boundary;

import java.util.Locale;
import org.palestre.shared.Money;

/**
 * A wallet below zero.
 *
 * @param owed what is missing in it
 * @param beside what of that is asked for by no invoice that is open
 */
public record OwedWallet(
        long payerId,
        String payerName,
        String serviceCode,
        String nameFrench,
        String nameEnglish,
        Money owed,
        Money beside) {

    /** Name of the service. */
    public String serviceName(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }
}
