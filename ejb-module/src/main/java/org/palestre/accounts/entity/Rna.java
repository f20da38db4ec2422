package org.palestre.accounts.entity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.palestre.shared.BusinessException;

/**
 * Number of an association in the national register (répertoire national des associations): W and nine places.
 *
 * <p>The first three name the registry that gave it; the second of them is a letter in Corsica (2A, 2B) and overseas
 * (9G, 9M, 9R …).
 */
public record Rna(String number) {

    private static final Pattern FORM = Pattern.compile("W(?:[0-9]{2}|2[AB]|9[A-Z])[0-9]{7}");

    /** @throws BusinessException {@code accounts.noRna} at {@code rna} if it is none */
    public Rna {
        if (number == null || !FORM.matcher(number).matches()) {
            throw BusinessException.invalid("accounts.noRna", "rna");
        }
    }

    /** What somebody typed, with or without blanks; null if nothing was. */
    public static Rna typed(String text) {
        return text == null || text.isBlank()
                ? null
                : new Rna(text.replaceAll("[\\s\\u00a0\\u202f.-]", "").toUpperCase(Locale.ROOT));
    }
}
