package org.palestre.web.billing.invoice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.billing.invoice.boundary.InvoiceQuery;
import org.palestre.billing.invoice.boundary.InvoiceSort;
import org.palestre.billing.invoice.boundary.InvoiceState;
import org.palestre.web.shell.PageLinks;

/**
 * A list of invoices as an address says it, so that it can be mailed and exported as it is seen. What cannot be understood is left
 * out.
 */
public record InvoicesAddress(InvoiceQuery query, int page) {

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 100_000;

    /** Reads the parameters of a request. */
    public static InvoicesAddress of(HttpServletRequest request) {
        String order = text(request, "order");
        return new InvoicesAddress(
                new InvoiceQuery(
                        text(request, "q"),
                        states(request.getParameterValues("state")),
                        text(request, "service"),
                        day(text(request, "from")),
                        day(text(request, "until")),
                        ids(text(request, "payer")),
                        id(text(request, "run")),
                        sort(order),
                        order == null || "true".equals(text(request, "descending"))),
                page(text(request, "page")));
    }

    /** The links to its pages. */
    PageLinks links(int size, long total) {
        return links(size, total, query.sort(), query.descending());
    }

    /** The query of the same list sorted by this; the other way round if it is sorted by it already. */
    String sortedBy(InvoiceSort sort) {
        boolean turn = sort == query.sort() && !query.descending();
        return links(1, 0, sort, turn).query("page", 1);
    }

    private PageLinks links(int size, long total, InvoiceSort sort, boolean descending) {
        PageLinks links = new PageLinks(page, size, total)
                .with("q", query.q())
                .with("service", query.serviceCode())
                .with("from", query.from())
                .with("until", query.until())
                .with("payer", query.payerIds().stream().findFirst().orElse(null))
                .with("run", query.runId())
                .with("state", query.states().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        boolean usual = sort == InvoiceSort.ISSUED && descending;
        return usual
                ? links
                : links.with("order", sort.name().toLowerCase(Locale.ROOT))
                        .with("descending", descending ? "true" : null);
    }

    /** Several parameters, or one with commas as the links have it. */
    private static Set<InvoiceState> states(String[] values) {
        Set<String> names = Stream.of(values == null ? new String[0] : values)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .collect(Collectors.toSet());
        return Arrays.stream(InvoiceState.values())
                .filter(state -> names.contains(state.name()))
                .collect(Collectors.toSet());
    }

    private static InvoiceSort sort(String name) {
        return Arrays.stream(InvoiceSort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(InvoiceSort.ISSUED);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        String tidy = value == null ? "" : value.strip();
        return tidy.isEmpty() ? null : tidy.substring(0, Math.min(tidy.length(), LONGEST));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 1900 || day.getYear() > 2199 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Set<Long> ids(String text) {
        Long id = id(text);
        return id == null ? Set.of() : Set.of(id);
    }

    private static Long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static int page(String text) {
        return text != null && text.matches("\\d{1,6}") ? Math.max(1, Math.min(Integer.parseInt(text), LAST_PAGE)) : 1;
    }
}
