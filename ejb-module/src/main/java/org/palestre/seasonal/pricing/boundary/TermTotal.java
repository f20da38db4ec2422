package org.palestre.seasonal.pricing.boundary;

import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * What the slots of a campaign cost together in a term.
 *
 * @param dueOn the day from which it is invoiced
 */
public record TermTotal(String labelFrench, String labelEnglish, LocalDate dueOn, long slots, Money amount) {

    /** Its name in a language. */
    public String label(String language) {
        return "en".equals(language) ? labelEnglish : labelFrench;
    }
}
