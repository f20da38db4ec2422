package org.palestre.web.seasonal.campaign;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.campaign.boundary.DayCount;

/** Requests by day as bars in a drawing 1000 wide and 200 high; the figures stand in a table beside it. */
public class DayChart implements Serializable {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 200;

    /**
     * A bar.
     *
     * @param day its figures
     */
    public record Bar(DayCount day, String x, String y, String width, String height) implements Serializable {}

    private final ArrayList<Bar> bars = new ArrayList<>();
    private final long highest;

    DayChart(List<DayCount> days) {
        highest = days.stream().mapToLong(DayCount::requests).max().orElse(0);
        double step = WIDTH / Math.max(1, days.size());
        for (int i = 0; i < days.size(); i++) {
            double height = highest == 0 ? 0 : HEIGHT * days.get(i).requests() / highest;
            bars.add(new Bar(
                    days.get(i),
                    number(i * step + step * 0.1),
                    number(HEIGHT - height),
                    number(step * 0.8),
                    number(height)));
        }
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    public List<Bar> getBars() {
        return bars;
    }

    /** Most requests on one day. */
    public long getHighest() {
        return highest;
    }
}
