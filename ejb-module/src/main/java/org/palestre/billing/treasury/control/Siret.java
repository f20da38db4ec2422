package org.palestre.billing.treasury.control;

import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** The number of an establishment, 14 digits with a key (Luhn); that of the city's budget names the treasury's files. */
final class Siret {

    private static final String LA_POSTE = "356000000";
    private static final int LONGEST = 30;

    private Siret() {}

    /** @throws BusinessException {@code treasury.noSiret} at the field; null if nothing was typed */
    static String typed(String text, String field) {
        String tidy = Texts.optional(text, field, LONGEST);
        if (tidy == null) {
            return null;
        }
        String number = tidy.replaceAll("[\\s.]", "");
        if (!number.matches("\\d{14}") || !keyFits(number)) {
            throw BusinessException.invalid("treasury.noSiret", field);
        }
        return number;
    }

    private static boolean keyFits(String number) {
        int sum = 0;
        int plain = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
            plain += digit;
        }
        return sum % 10 == 0 || number.startsWith(LA_POSTE) && plain % 5 == 0;
    }
}
