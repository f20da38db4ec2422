package org.palestre.billing.tariff.boundary;

import java.io.Serializable;

/**
 * What is priced by one grid at a time.
 *
 * @param code as callers name it; it never changes
 * @param version 0 for a new one
 * @param serviceCode what it is charged under
 * @param published whether the public page shows it
 */
public record TariffView(
        String code,
        long version,
        String serviceCode,
        String nameFrench,
        String nameEnglish,
        boolean published,
        int position)
        implements Serializable {

    /** Its name in a language. */
    public String name(String language) {
        return "en".equals(language) ? nameEnglish : nameFrench;
    }
}
