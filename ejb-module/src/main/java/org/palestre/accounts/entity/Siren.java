package org.palestre.accounts.entity;

import org.palestre.shared.BusinessException;

/** Number of an organisation in the national register of companies and their like: nine digits, the last of them a check. */
public record Siren(String number) {

    /** La Poste, whose establishments follow a rule of their own: the sum of the digits is divisible by five. */
    private static final String LA_POSTE = "356000000";

    private static final int LENGTH = 9;

    /** @throws BusinessException {@code accounts.noSiren} at {@code siren} if it is none */
    public Siren {
        if (number == null || !number.matches("[0-9]{9}") || !(passesLuhn(number) || number.equals(LA_POSTE))) {
            throw BusinessException.invalid("accounts.noSiren", "siren");
        }
    }

    /**
     * What somebody typed, with or without blanks; null if nothing was. The SIRET of an establishment, which begins
     * with the SIREN and has five digits more, is taken too if it is right.
     *
     * @throws BusinessException {@code accounts.noSiren} at {@code siren} if it is neither
     */
    public static Siren typed(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String digits = text.replaceAll("[\\s\\u00a0\\u202f.-]", "");
        return new Siren(isSiret(digits) ? digits.substring(0, LENGTH) : digits);
    }

    /** Whether these are the fourteen digits of an establishment. */
    static boolean isSiret(String digits) {
        return digits.matches("[0-9]{14}")
                && (passesLuhn(digits)
                        || (digits.startsWith(LA_POSTE)
                                && digits.chars()
                                                        .map(Character::getNumericValue)
                                                        .sum()
                                                % 5
                                        == 0));
    }

    /** Whether the last digit is the one that Luhn's rule gives for the others. */
    static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = Character.getNumericValue(digits.charAt(digits.length() - 1 - place));
            int weighed = place % 2 == 1 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0 && digits.chars().anyMatch(c -> c != '0');
    }
}
