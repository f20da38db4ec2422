package org.palestre.web.seasonal.statistics;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.palestre.seasonal.statistics.boundary.Dimension;
import org.palestre.seasonal.statistics.boundary.StatisticsFilter;

/**
 * Which figures an address names, so that they can be mailed, printed and exported as they are seen. What cannot be
 * understood is left out.
 *
 * @param by the only dimension that is shown, in full; null: the largest of each
 * @param page of that dimension, from 1
 */
public record StatisticsAddress(StatisticsFilter filter, Dimension by, int page) implements Serializable {

    /** Reads the parameters of a request. */
    public static StatisticsAddress of(Map<String, String[]> parameters) {
        String season = value(parameters, "season");
        String page = value(parameters, "page");
        String district = value(parameters, "district");
        String by = value(parameters, "by");
        return new StatisticsAddress(
                new StatisticsFilter(
                        season.matches("\\d{1,18}") ? Long.valueOf(season) : null,
                        district.matches("[A-Z0-9-]{1,12}") ? district : null),
                Stream.of(Dimension.values())
                        .filter(dimension -> dimension.name().equals(by))
                        .findFirst()
                        .orElse(null),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    /** The query of this season and district, without the dimension; begins with a question mark. */
    public String query() {
        return "?list=1"
                + (filter.seasonId() == null ? "" : "&season=" + filter.seasonId())
                + (filter.districtCode() == null
                        ? ""
                        : "&district=" + URLEncoder.encode(filter.districtCode(), StandardCharsets.UTF_8));
    }

    private static String value(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
