package org.palestre.web.seasonal.workbench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The values that stand in an address, so that a view can be mailed. What cannot be understood is left out. */
record AddressValues(Map<String, String[]> parameters) {

    private static final int LONGEST = 200;

    String text(String name) {
        String[] values = parameters.get(name);
        String value = values == null || values.length == 0 ? "" : values[0].strip();
        return value.isEmpty() ? null : value.substring(0, Math.min(value.length(), LONGEST));
    }

    Long number(String name) {
        return number(null, text(name));
    }

    /** All numbers of that name, each once, in order. */
    List<Long> numbers(String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .map(value -> number(null, value))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        String value = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    boolean flag(String name) {
        return "true".equals(text(name));
    }

    /** The page that is asked for, from 1. */
    int page() {
        Long page = number("page");
        return page == null ? 1 : (int) Math.max(1, Math.min(page, 100_000));
    }

    /** A query that begins with an ampersand, if it is not empty; null values are left out. */
    static String query(Object... namesAndValues) {
        return java.util.stream.IntStream.range(0, namesAndValues.length / 2)
                .filter(i -> namesAndValues[2 * i + 1] != null)
                .mapToObj(i -> "&" + namesAndValues[2 * i] + "="
                        + URLEncoder.encode(namesAndValues[2 * i + 1].toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static Long number(Long otherwise, String value) {
        return value != null && value.strip().matches("\\d{1,18}") ? Long.valueOf(value.strip()) : otherwise;
    }
}
