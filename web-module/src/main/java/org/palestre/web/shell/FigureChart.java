package org.palestre.web.shell;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;

/**
 * A chart of bars as Chart.js reads it, to be shown beside the table that says the same. Its colours come from the page's
 * style sheet.
 *
 * @param lying whether bars lie, so that long names have room
 * @param labels one for each group of bars
 * @param series the bars of all groups
 */
public record FigureChart(boolean lying, List<String> labels, List<Series> series, Locale language) {

    private static final int LONGEST_LABEL = 32;

    /** One bar of each group. */
    public record Series(String label, List<Double> values) {}

    /** The chart; safe within a script of the page. */
    public String json() {
        JsonArrayBuilder names = Json.createArrayBuilder();
        labels.forEach(label -> names.add(shortened(label)));
        JsonArrayBuilder sets = Json.createArrayBuilder();
        series.forEach(one -> sets.add(set(one)));
        JsonObjectBuilder axis = Json.createObjectBuilder().add("beginAtZero", true);
        JsonObjectBuilder chart = Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", names).add("datasets", sets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("indexAxis", lying ? "y" : "x")
                                .add("locale", language.toLanguageTag())
                                .add("responsive", true)
                                .add("maintainAspectRatio", false)
                                .add("animation", false)
                                .add("scales", Json.createObjectBuilder().add(lying ? "x" : "y", axis)));
        return chart.build()
                .toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static JsonObjectBuilder set(Series series) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        series.values().forEach(value -> {
            if (value == null) {
                values.addNull();
            } else {
                values.add(Math.round(value));
            }
        });
        return Json.createObjectBuilder().add("label", series.label()).add("data", values);
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }
}
