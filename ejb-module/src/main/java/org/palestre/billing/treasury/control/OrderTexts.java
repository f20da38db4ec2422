package org.palestre.billing.treasury.control;

import java.time.format.DateTimeFormatter;
import org.palestre.billing.treasury.entity.Receivable;

/** What an order says it is for; it is a French document. */
public final class OrderTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST = 160;

    /** How the ledger calls what a booking was charged or given back. */
    private static final String LINE = "line:";

    private OrderTexts() {}

    /** The subject of an order of that. */
    public static String subject(Receivable open) {
        String text = what(open) + " : " + String.join(", ", open.services());
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static String what(Receivable open) {
        String since = DAY.format(open.since());
        if (!open.debits().isEmpty()) {
            return "Consommations du " + since + " au "
                    + DAY.format(open.debits().get(open.debits().size() - 1).on()) + " impayées";
        }
        if (open.corrects() == null) {
            return "Facture " + open.reference() + ", échéance " + since;
        }
        return "Réduction du titre " + open.correctsNumber()
                + (open.reference().startsWith(LINE) ? ", annulation du " + since : " par avoir " + open.reference());
    }
}
