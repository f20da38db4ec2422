package org.palestre.billing.treasury.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What an order says it is for; it is a French document. */
public final class OrderTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST = 160;

    private OrderTexts() {}

    /**
     * The subject.
     *
     * @param number of the invoice or credit note
     * @param services names of the services
     * @param corrects the number of the order that it reduces, or null
     */
    public static String subject(String number, LocalDate since, List<String> services, Long corrects) {
        String what = corrects == null
                ? "Facture " + number + ", échéance " + DAY.format(since)
                : "Réduction du titre " + corrects + " par avoir " + number;
        String text = what + " : " + String.join(", ", services);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
