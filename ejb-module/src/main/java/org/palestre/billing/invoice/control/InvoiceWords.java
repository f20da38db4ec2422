package org.palestre.billing.invoice.control;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/** Dates and amounts as documents and mails write them. */
public final class InvoiceWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private InvoiceWords() {}

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** One day, or from the first to the last. */
    public static String period(DateRange range) {
        return range.start().equals(range.last())
                ? date(range.start())
                : "du " + date(range.start()) + " au " + date(range.last());
    }

    /** {@code 12,50 €}. */
    public static String money(Money amount) {
        return money(amount, Locale.FRENCH);
    }

    /** {@code 12,50 €} or {@code €12.50}. */
    public static String money(Money amount, Locale language) {
        NumberFormat format =
                NumberFormat.getCurrencyInstance("en".equals(language.getLanguage()) ? Locale.UK : Locale.FRANCE);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount.inEuros());
    }

    public static String number(BigDecimal number) {
        return NumberFormat.getInstance(Locale.FRENCH).format(number);
    }

    /** Its lines; none if it is not known. */
    public static List<String> address(PostalAddress address) {
        return address == null ? List.of() : List.of(address.street(), address.postcode() + " " + address.town());
    }

    public static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A line of an invoice, with how its price came about. */
    public static Map<String, Object> line(LineView line) {
        return Map.of(
                "label", line.label(),
                "beneficiary", line.beneficiary() == null ? "" : line.beneficiary(),
                "reason", line.reason() == null ? "" : line.reason(),
                "explanation",
                        line.explanation().stream().map(InvoiceWords::step).collect(Collectors.joining(" ; ")),
                "period", period(line.period()),
                "quantity", number(line.quantity()) + " " + line.unitInNumber(),
                "unitPrice", money(line.unitPrice()),
                "amount", money(line.amount()));
    }

    private static String step(ExplanationStep step) {
        String detail = step.detail("fr");
        return detail == null || detail.isBlank() ? step.label("fr") : step.label("fr") + " : " + detail;
    }
}
