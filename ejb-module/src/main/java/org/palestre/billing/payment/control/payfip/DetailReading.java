package org.palestre.billing.payment.control.payfip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Set;

/** Reads what PayFiP says about an operation, and takes nothing for an answer that is about another one. */
final class DetailReading {

    private static final Set<String> OUTCOMES = Set.of("P", "V", "R", "Z", "A");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HHmm").withResolverStyle(ResolverStyle.STRICT);

    private DetailReading() {}

    static PayfipAnswer read(PaymentDetailResponse.Detail detail, String asked) {
        if (!asked.equals(tidy(detail.idOp))) {
            return new PayfipAnswer.Garbage("another operation");
        }
        String outcome = tidy(detail.resultrans);
        if (outcome == null || !OUTCOMES.contains(outcome)) {
            return new PayfipAnswer.Garbage("no outcome");
        }
        return new PayfipAnswer.Result(
                asked,
                outcome,
                cents(tidy(detail.montant)),
                tidy(detail.refdet),
                tidy(detail.numcli),
                moment(tidy(detail.dattrans), tidy(detail.heurtrans)),
                authorisation(tidy(detail.numauto)));
    }

    private static long cents(String text) {
        return text != null && text.matches("\\d{1,12}") ? Long.parseLong(text) : -1;
    }

    private static String authorisation(String text) {
        return text == null ? null : text.substring(0, Math.min(text.length(), 60));
    }

    private static LocalDateTime moment(String day, String time) {
        try {
            return day == null ? null : LocalDate.parse(day, DAY).atTime(time(time));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static LocalTime time(String text) {
        return text == null ? LocalTime.MIDNIGHT : LocalTime.parse(text, TIME);
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
