package org.palestre.seasonal.pricing.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A part of a season that is invoiced together.
 *
 * @param position its place in the season, from 1
 * @param lastDate included
 * @param dueOn the day from which it is invoiced
 */
public record BillingTerm(
        int position, String labelFrench, String labelEnglish, LocalDate firstDate, LocalDate lastDate, LocalDate dueOn)
        implements Serializable {

    /** Its name in a language. */
    public String label(String language) {
        return "en".equals(language) ? labelEnglish : labelFrench;
    }
}
