package org.palestre.billing.payment.control;

import java.text.Normalizer;

/** What PayFiP takes as text: {@code objet} and {@code mel}. */
public final class OperationTexts {

    private static final int LONGEST_SUBJECT = 100;
    private static final int SHORTEST_EMAIL = 6;
    private static final int LONGEST_EMAIL = 80;

    private OperationTexts() {}

    /** The subject that a payer reads on PayFiP's page: at most 100 unaccented letters, digits and spaces. */
    public static String subject(String cityName, String reference) {
        String plain = Normalizer.normalize(cityName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip();
        String end = " " + reference;
        return (plain.length() + end.length() > LONGEST_SUBJECT
                        ? plain.substring(0, LONGEST_SUBJECT - end.length()).strip()
                        : plain)
                .concat(end)
                .strip();
    }

    /** Whether PayFiP takes the address: 6 to 80 signs. */
    public static boolean takesEmail(String email) {
        return email != null
                && email.length() >= SHORTEST_EMAIL
                && email.length() <= LONGEST_EMAIL
                && email.matches("[\\x21-\\x7e]+@[\\x21-\\x7e]+\\.[A-Za-z0-9-]+");
    }
}
