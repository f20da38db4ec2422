package org.palestre.billing.wallet.boundary;

import java.io.Serializable;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * What a city says of a service's wallets.
 *
 * @param version of what was read; 0 for what nobody has changed yet
 * @param overdraft how far below zero bookings may go; kept with the service
 * @param warnBelow a payer is told when less than this is left
 * @param childCare whether what was paid counts for the yearly tax certificate
 */
public record WalletRule(
        String serviceCode,
        String nameFrench,
        String nameEnglish,
        boolean prepaid,
        long version,
        Money overdraft,
        Money warnBelow,
        boolean childCare)
        implements Serializable {

    /** Name of the service. */
    public String serviceName(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }
}
