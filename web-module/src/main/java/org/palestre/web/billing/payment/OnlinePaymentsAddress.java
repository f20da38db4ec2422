package org.palestre.web.billing.payment;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.billing.payment.boundary.PaymentFilter;
import org.palestre.billing.payment.boundary.PaymentState;

/**
 * The cash office's list of online payments as an address says it, so that a list can be mailed and exported as it is seen.
 * What cannot be understood is left out.
 */
public record OnlinePaymentsAddress(PaymentFilter filter, int page) implements Serializable {

    private static final int LONGEST_TEXT = 200;
    private static final int LAST_PAGE = 100_000;

    /** Reads the parameters of a request. */
    public static OnlinePaymentsAddress of(Map<String, String[]> parameters) {
        return new OnlinePaymentsAddress(
                new PaymentFilter(
                        text(parameters, "q"),
                        states(parameters),
                        day(text(parameters, "from")),
                        day(text(parameters, "until"))),
                page(text(parameters, "page")));
    }

    /** The query of this address, without the page; begins with an ampersand if it is not empty. */
    public String query() {
        return Stream.of(part("q", filter.text()), part("from", filter.from()), part("until", filter.until()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining())
                + filter.states().stream()
                        .sorted()
                        .map(state -> "&state=" + state.name())
                        .collect(Collectors.joining());
    }

    private static Optional<String> part(String name, Object value) {
        return Optional.ofNullable(value)
                .map(given -> "&" + name + "=" + URLEncoder.encode(given.toString(), StandardCharsets.UTF_8));
    }

    private static Set<PaymentState> states(Map<String, String[]> parameters) {
        Set<String> names =
                Arrays.stream(parameters.getOrDefault("state", new String[0])).collect(Collectors.toSet());
        return Arrays.stream(PaymentState.values())
                .filter(state -> names.contains(state.name()))
                .collect(Collectors.toSet());
    }

    private static String text(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        String value = values == null || values.length == 0 ? "" : values[0].strip();
        return value.isEmpty() ? null : value.substring(0, Math.min(value.length(), LONGEST_TEXT));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 1900 || day.getYear() > 2199 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int page(String text) {
        return text != null && text.matches("\\d{1,6}") ? Math.max(1, Math.min(Integer.parseInt(text), LAST_PAGE)) : 1;
    }
}
