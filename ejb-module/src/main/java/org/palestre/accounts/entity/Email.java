package org.palestre.accounts.entity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.palestre.shared.BusinessException;

/**
 * An e-mail address, in lower case: two spellings that differ by case only are one account.
 *
 * <p>Only the outer form is checked. Whether it works, the message that is sent to it shows.
 */
public record Email(String address) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>\"',;:()\\[\\]\\\\\\p{Cntrl}]{1,64}@(?:[\\p{L}0-9](?:[\\p{L}0-9-]{0,61}[\\p{L}0-9])?\\.)+[\\p{L}]{2,63}");

    /** What somebody typed. @throws BusinessException {@code accounts.noEmail} at the field if it is none */
    public static Email typed(String text, String field) {
        String tidy = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (tidy.isEmpty()) {
            throw BusinessException.invalid("shared.missing", field);
        }
        if (tidy.length() > LONGEST || !FORM.matcher(tidy).matches() || tidy.contains("..")) {
            throw BusinessException.invalid("accounts.noEmail", field);
        }
        return new Email(tidy);
    }

    @Override
    public String toString() {
        return address;
    }
}
