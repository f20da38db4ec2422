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
     * @param services names of the services
     * @param corrects the number of the order that it reduces, or null
     */
    public static String subject(LocalDate since, List<String> services, Long corrects) {
        String what = corrects == null
                ? "Facture du " + DAY.format(since)
                : "Réduction du titre " + corrects + " par avoir du " + DAY.format(since);
        String text = what + " : " + String.join(", ", services);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
