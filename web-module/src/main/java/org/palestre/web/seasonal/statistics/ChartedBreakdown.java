package org.palestre.web.seasonal.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.palestre.seasonal.statistics.boundary.Breakdown;
import org.palestre.seasonal.statistics.boundary.Dimension;
import org.palestre.seasonal.statistics.boundary.FigureLine;
import org.palestre.seasonal.statistics.boundary.Figures;
import org.palestre.web.shell.FigureChart;

/** Figures told apart by one thing, as a table in words and as the chart beside it. */
public final class ChartedBreakdown {

    private final Breakdown breakdown;
    private final FigureWords words;

    ChartedBreakdown(Breakdown breakdown, FigureWords words) {
        this.breakdown = breakdown;
        this.words = words;
    }

    /** A line of the table, in words. */
    public record Line(
            String name,
            Figures figures,
            String asked,
            String granted,
            String grantedShare,
            String used,
            String usedShare) {

        static Line of(String name, Figures figures, FigureWords words) {
            return new Line(
                    name,
                    figures,
                    words.hours(figures.askedMinutes()),
                    words.hours(figures.grantedMinutes()),
                    words.share(figures.grantedShare()),
                    figures.measuredMinutes() == 0 ? "" : words.hours(figures.usedMinutes()),
                    words.share(figures.usedShare()));
        }
    }

    public Dimension getDimension() {
        return breakdown.dimension();
    }

    /** What the table and the chart are called. */
    public String getTitle() {
        return words.by(breakdown.dimension());
    }

    /** Whether only refused requests are counted, without hours. */
    public boolean isRefusals() {
        return breakdown.dimension() == Dimension.REFUSAL_REASON;
    }

    public boolean isNothing() {
        return breakdown.lines().isEmpty();
    }

    /** Whether there is more than this page or this beginning shows. */
    public boolean isCut() {
        return breakdown.cut();
    }

    public long getTotal() {
        return breakdown.total();
    }

    /** Few lines make a low chart. */
    public boolean isLow() {
        return breakdown.lines().size() <= 4;
    }

    public List<Line> getLines() {
        return breakdown.lines().stream()
                .map(line -> Line.of(words.name(line), line.figures(), words))
                .toList();
    }

    /** The chart, as Chart.js reads it. */
    public String getChart() {
        List<FigureChart.Series> series = new ArrayList<>();
        if (isRefusals()) {
            series.add(
                    bars("statistics.refused", line -> (double) line.figures().requests()));
        } else {
            series.add(bars("statistics.hoursAsked", line -> line.figures().askedHours()));
            series.add(bars("statistics.hoursGranted", line -> line.figures().grantedHours()));
            FigureChart.Series used =
                    bars("statistics.hoursUsed", line -> line.figures().usedHours());
            if (used.values().stream().anyMatch(Objects::nonNull)) {
                series.add(used);
            }
        }
        return new FigureChart(
                        true,
                        breakdown.lines().stream().map(words::name).toList(),
                        series,
                        words.wording().language())
                .json();
    }

    private FigureChart.Series bars(String key, Function<FigureLine, Double> value) {
        return new FigureChart.Series(
                words.wording().text(key), breakdown.lines().stream().map(value).toList());
    }
}
