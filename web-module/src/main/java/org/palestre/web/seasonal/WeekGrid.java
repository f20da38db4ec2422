package org.palestre.web.seasonal;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeekTimeState;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.DayEnd;

/** An ordinary week as half hours by weekday, to be looked at and pointed at. */
public record WeekGrid(List<Row> rows) {

    private static final int HALF_HOUR = 30;
    private static final int USUAL_FROM = 8 * 60;
    private static final int USUAL_TO = 22 * 60;

    /** The grid of a week, from the first opening to the last closing, with the chosen times in it. */
    public static WeekGrid of(TypicalWeekView week, List<WeeklySlot> chosen) {
        List<WeekTime> times =
                chosen.stream().filter(WeeklySlot::complete).map(WeekTime::of).toList();
        int from = week.open().stream().mapToInt(WeekTime::from).min().orElse(USUAL_FROM);
        int to = week.open().stream().mapToInt(WeekTime::to).max().orElse(USUAL_TO);
        List<Row> rows = new ArrayList<>();
        for (int minute = from - from % HALF_HOUR; minute < to; minute += HALF_HOUR) {
            int start = minute;
            rows.add(new Row(
                    start,
                    Arrays.stream(DayOfWeek.values())
                            .map(day -> cell(week, times, new WeekTime(day, start, start + HALF_HOUR)))
                            .toList()));
        }
        return new WeekGrid(rows);
    }

    private static Cell cell(TypicalWeekView week, List<WeekTime> chosen, WeekTime time) {
        return new Cell(time, week.state(time), chosen.stream().anyMatch(time::overlaps));
    }

    /** The rows, for pages. */
    public List<Row> getRows() {
        return rows;
    }

    /**
     * A half hour.
     *
     * @param minute minute of the day at which it begins
     * @param cells one for each weekday
     */
    public record Row(int minute, List<Cell> cells) {

        /** Whether it begins a full hour, and so carries the hour's name. */
        public boolean fullHour() {
            return minute % 60 == 0;
        }
    }

    /** A half hour of one weekday. */
    public record Cell(WeekTime time, WeekTimeState state, boolean chosen) {

        /** Its classes in the style sheet. */
        public String style() {
            String base =
                    switch (state) {
                        case FREE -> "sl-free";
                        case HELD_THIS_SEASON -> "sl-held";
                        case TAKEN -> "sl-taken";
                        case CLOSED -> "sl-closed";
                    };
            return chosen ? base + " sl-chosen" : base;
        }

        /** Its start as a time field reads it. */
        public String starts() {
            return iso(time.from());
        }

        /** Its end as a time field reads it. */
        public String ends() {
            return iso(time.to() % DayEnd.MINUTES);
        }

        private static String iso(int minute) {
            return "%02d:%02d".formatted(minute / 60, minute % 60);
        }
    }
}
