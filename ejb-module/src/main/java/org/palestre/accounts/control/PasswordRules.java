package org.palestre.accounts.control;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.palestre.shared.BusinessException;

/**
 * What makes a password acceptable: length, and that it is not the first thing to be tried. No digits, capitals or
 * signs are demanded: a sentence is stronger and easier to keep.
 */
public final class PasswordRules {

    /** Fewest characters. */
    public static final int SHORTEST = 12;
    /** bcrypt reads no more bytes than these; what it would not read must not seem to count. */
    public static final int LONGEST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {}

    /**
     * Refuses a weak one.
     *
     * @throws BusinessException at {@code field}: {@code shared.missing}, {@code accounts.passwordTooShort}, {@code
     *     accounts.passwordTooLong}, {@code accounts.passwordIsEmail}, {@code accounts.passwordTooSimple}
     */
    public static void check(String password, String email, String field) {
        if (password == null || password.isEmpty()) {
            throw BusinessException.invalid("shared.missing", field);
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw BusinessException.invalid("accounts.passwordTooShort", field, SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw BusinessException.invalid("accounts.passwordTooLong", field, LONGEST_BYTES);
        }
        if (plain(password).equals(plain(email))) {
            throw BusinessException.invalid("accounts.passwordIsEmail", field);
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT || isRun(password)) {
            throw BusinessException.invalid("accounts.passwordTooSimple", field);
        }
    }

    /** Whether each character is the next of the one before, up or down, as in 123456789abc or zyxwvut. */
    private static boolean isRun(String password) {
        int steps = 0;
        for (int i = 1; i < password.length(); i++) {
            steps += Math.abs(password.charAt(i) - password.charAt(i - 1)) == 1 ? 1 : 0;
        }
        return steps >= password.length() - 3;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
