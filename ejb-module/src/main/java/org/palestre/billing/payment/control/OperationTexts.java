package org.palestre.billing.payment.control;

import java.text.Normalizer;
import java.util.List;

/** What PayFiP takes as text: {@code objet} and {@code mel}. */
public final class OperationTexts {

    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_INVOICES = 60;
    private static final int SHORTEST_EMAIL = 6;
    private static final int LONGEST_EMAIL = 80;

    private OperationTexts() {}

    /**
     * The subject that a payer reads on PayFiP's page, and the accountant in PayFiP's lists: at most 100 unaccented letters, digits
     * and spaces.
     *
     * @param invoices numbers of the invoices that are paid, which stand in it as far as there is room
     */
    public static String subject(String cityName, List<String> invoices, String reference) {
        String plain = plain(cityName);
        String end = paid(invoices) + " " + reference;
        return (plain.length() + end.length() > LONGEST_SUBJECT
                        ? plain.substring(0, LONGEST_SUBJECT - end.length()).strip()
                        : plain)
                .concat(end)
                .strip();
    }

    private static String paid(List<String> invoices) {
        String numbers = plain(String.join(" ", invoices));
        if (invoices.isEmpty()) {
            return "";
        }
        if (numbers.length() > LONGEST_INVOICES) {
            return " " + invoices.size() + " factures";
        }
        return (invoices.size() == 1 ? " Facture " : " Factures ") + numbers;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replaceAll("[^A-Za-z0-9]+", " ")
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
