package org.palestre.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values that stand in an address, so that a view can be mailed. What cannot be understood is left out. */
public record AddressValues(Map<String, String[]> parameters) {

    private static final int LONGEST = 200;

    /** The first value of that name, on one line; null if it is blank. */
    public String text(String name) {
        String[] values = parameters.get(name);
        String value = values == null || values.length == 0
                ? ""
                : values[0].replaceAll("\\p{Cntrl}", " ").strip();
        return value.isEmpty() ? null : value.substring(0, Math.min(value.length(), LONGEST));
    }

    public Long number(String name) {
        return asNumber(text(name));
    }

    /** All numbers of that name, each once, in order. */
    public List<Long> numbers(String name) {
        return all(name)
                .map(AddressValues::asNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public LocalDate date(String name) {
        String value = text(name);
        try {
            return value != null && value.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(value) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        return asConstant(type, text(name));
    }

    /** All constants of that name, in a set of the caller's own. */
    public <E extends Enum<E>> Set<E> constants(Class<E> type, String name) {
        return all(name)
                .map(value -> asConstant(type, value))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    public boolean flag(String name) {
        return "true".equals(text(name));
    }

    /** The page that is asked for, from 1. */
    public int page() {
        Long page = number("page");
        return page == null ? 1 : (int) Math.max(1, Math.min(page, 100_000));
    }

    /**
     * A query that begins with an ampersand, if it is not empty; null and false are left out, and of a collection each
     * value stands under the name, in order.
     */
    public static String query(Object... namesAndValues) {
        return IntStream.range(0, namesAndValues.length / 2)
                .boxed()
                .flatMap(i -> parts(namesAndValues[2 * i].toString(), namesAndValues[2 * i + 1]))
                .collect(Collectors.joining());
    }

    private static Stream<String> parts(String name, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().sorted().flatMap(one -> parts(name, one));
        }
        if (value == null || Boolean.FALSE.equals(value)) {
            return Stream.empty();
        }
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return Stream.of("&" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private Stream<String> all(String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]));
    }

    private static Long asNumber(String value) {
        return value != null && value.strip().matches("\\d{1,18}") ? Long.valueOf(value.strip()) : null;
    }

    private static <E extends Enum<E>> E asConstant(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
