package org.palestre.web.seasonal;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.seasonal.boundary.SlotRequestFilter;

/**
 * The office's work list as an address says it: filters, order and page, so that a list can be mailed, printed and
 * exported as it is seen. What cannot be understood is left out.
 */
public record WorkListAddress(SlotRequestFilter filter, int page) implements Serializable {

    /** Reads the parameters of a request. */
    public static WorkListAddress of(Map<String, String[]> parameters) {
        return new WorkListAddress(
                new SlotRequestFilter(
                        number(parameters, "campaign"),
                        number(parameters, "site"),
                        text(parameters, "district"),
                        text(parameters, "discipline"),
                        statuses(parameters),
                        constant(RequestType.class, text(parameters, "type")),
                        number(parameters, "club"),
                        text(parameters, "q"),
                        "true".equals(text(parameters, "conflicts")),
                        constant(SlotRequestFilter.Sort.class, text(parameters, "sort")),
                        "true".equals(text(parameters, "descending"))),
                page(number(parameters, "page")));
    }

    /** The same list of one site; of all sites if it is null. */
    public WorkListAddress at(Long siteId) {
        return new WorkListAddress(
                new SlotRequestFilter(
                        filter.campaignId(),
                        siteId,
                        filter.districtCode(),
                        filter.disciplineCode(),
                        filter.statuses(),
                        filter.type(),
                        filter.organisationId(),
                        filter.text(),
                        filter.conflictsOnly(),
                        filter.sort(),
                        filter.descending()),
                1);
    }

    /** The query of this address, without the page; begins with an ampersand if it is not empty. */
    public String query() {
        return query(filter.sort(), filter.descending());
    }

    /** The query of the same list in another order; the same order again is its reverse. */
    public String sortedBy(SlotRequestFilter.Sort sort) {
        return query(sort, sort == filter.sort() && !filter.descending());
    }

    private String query(SlotRequestFilter.Sort sort, boolean descending) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("campaign", filter.campaignId());
        parts.put("site", filter.siteId());
        parts.put("district", filter.districtCode());
        parts.put("discipline", filter.disciplineCode());
        parts.put("type", filter.type());
        parts.put("club", filter.organisationId());
        parts.put("q", filter.text());
        parts.put("conflicts", filter.conflictsOnly() ? "true" : null);
        parts.put("sort", sort == SlotRequestFilter.Sort.SUBMITTED ? null : sort.name());
        parts.put("descending", descending ? "true" : null);
        String statuses = filter.statuses().stream()
                .sorted()
                .map(status -> "&status=" + status.name())
                .collect(Collectors.joining());
        return parts.entrySet().stream()
                        .filter(part -> part.getValue() != null)
                        .map(part -> "&" + part.getKey() + "="
                                + URLEncoder.encode(part.getValue().toString(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining())
                + statuses;
    }

    private static Set<RequestStatus> statuses(Map<String, String[]> parameters) {
        String[] named = parameters.getOrDefault("status", new String[0]);
        return Arrays.stream(named)
                .map(name -> constant(RequestStatus.class, name))
                .filter(Objects::nonNull)
                .filter(status -> status != RequestStatus.DRAFT)
                .collect(Collectors.toSet());
    }

    private static String text(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        String value = values == null || values.length == 0 ? "" : values[0].strip();
        return value.isEmpty() ? null : value.substring(0, Math.min(value.length(), 200));
    }

    private static Long number(Map<String, String[]> parameters, String name) {
        String value = text(parameters, name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    private static int page(Long number) {
        return number == null ? 1 : (int) Math.max(1, Math.min(number, 100_000));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
