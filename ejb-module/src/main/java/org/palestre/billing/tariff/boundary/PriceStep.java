package org.palestre.billing.tariff.boundary;

import java.io.Serializable;

/**
 * One line of how a price came about.
 *
 * @param amountCents what it adds to the price; null if it only explains
 */
public record PriceStep(
        String labelFrench, String labelEnglish, String detailFrench, String detailEnglish, Long amountCents)
        implements Serializable {

    /** What it is, in a language. */
    public String label(String language) {
        return "en".equals(language) ? labelEnglish : labelFrench;
    }

    /** How it is worked out, in a language; may be empty. */
    public String detail(String language) {
        return "en".equals(language) ? detailEnglish : detailFrench;
    }
}
