package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import java.util.Locale;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/**
 * A step of reminding, as the city words it.
 *
 * @param version of what was looked at
 * @param afterDays so many days after the day on which it was to be paid
 * @param active whether it is said at all
 */
public record ReminderStep(
        int step,
        long version,
        int afterDays,
        boolean active,
        String subjectFrench,
        String subjectEnglish,
        String textFrench,
        String textEnglish)
        implements Serializable {

    private static final int LATEST = 365;

    /**
     * The same, tidied.
     *
     * @throws BusinessException {@code invoice.reminderDays}, or as {@link Texts#required} at the field
     */
    public ReminderStep checked() {
        if (afterDays < 1 || afterDays > LATEST) {
            throw BusinessException.invalid("invoice.reminderDays", "afterDays", LATEST);
        }
        return new ReminderStep(
                step,
                version,
                afterDays,
                active,
                Texts.required(subjectFrench, "subjectFrench", 120),
                Texts.required(subjectEnglish, "subjectEnglish", 120),
                Texts.required(textFrench, "textFrench", 2000),
                Texts.required(textEnglish, "textEnglish", 2000));
    }

    public String subject(Locale language) {
        return language.getLanguage().equals("en") ? subjectEnglish : subjectFrench;
    }

    public String text(Locale language) {
        return language.getLanguage().equals("en") ? textEnglish : textFrench;
    }
}
