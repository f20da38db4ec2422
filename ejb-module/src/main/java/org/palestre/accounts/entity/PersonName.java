package org.palestre.accounts.entity;

import java.util.regex.Pattern;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/**
 * Part of a person's name. Letters and what joins them only: names stand in messages that are sent to others, and must
 * not smuggle a link or an address into them.
 */
final class PersonName {

    /** Longest given or family name. */
    static final int LONGEST = 80;

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .,'’·-]*");

    private PersonName() {}

    /** Without blanks around it. @throws BusinessException {@code accounts.noName} at the field if it is none */
    static String typed(String text, String field) {
        String name = Texts.required(text, field, LONGEST).replaceAll("\\s+", " ");
        if (!FORM.matcher(name).matches()) {
            throw BusinessException.invalid("accounts.noName", field);
        }
        return name;
    }
}
