package org.palestre.web.billing.cashoffice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.ReceiptFilter;
import org.palestre.web.shell.PageLinks;

/** What the list of receipts is narrowed by, as an address says it; what cannot be understood is left out. */
final class ReceiptsAddress {

    private static final int LONGEST = 200;

    private ReceiptsAddress() {}

    static ReceiptFilter read(Function<String, String> parameter) {
        String q = parameter.apply("q");
        return new ReceiptFilter(
                q == null ? null : q.substring(0, Math.min(LONGEST, q.length())),
                id(parameter.apply("office")),
                null,
                kind(parameter.apply("kind")),
                day(parameter.apply("from")),
                day(parameter.apply("until")),
                "true".equals(parameter.apply("cancelled")));
    }

    static int page(String text) {
        return text != null && text.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    static PageLinks on(PageLinks links, ReceiptFilter filter) {
        return links.with("q", filter.text())
                .with("office", filter.officeId())
                .with("kind", filter.kind() == null ? null : filter.kind().name())
                .with("from", filter.from())
                .with("until", filter.until())
                .with("cancelled", filter.cancelled() ? true : null);
    }

    private static Long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static MeansKind kind(String text) {
        return Arrays.stream(MeansKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null || text.isBlank() ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 1900 || day.getYear() > 2199 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
