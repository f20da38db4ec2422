package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * A step of reminding that was said.
 *
 * @param late what was late then
 */
public record ReminderView(int step, String subjectFrench, String subjectEnglish, Instant at, Money late)
        implements Serializable {

    /** What the step is called. */
    public String subject(Locale language) {
        return language.getLanguage().equals("en") ? subjectEnglish : subjectFrench;
    }
}
