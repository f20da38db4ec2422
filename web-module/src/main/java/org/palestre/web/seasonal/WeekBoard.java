package org.palestre.web.seasonal;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.palestre.seasonal.boundary.WeekTime;

/**
 * A week as seven columns of quarter hours on which blocks lie side by side where they overlap.
 *
 * <p>Places are told by classes of the style sheet, never by inline styles, so that the page's policy can forbid them.
 *
 * @param from first minute that is drawn
 * @param to last minute that is drawn
 */
public record WeekBoard(int from, int to, List<Day> days) implements Serializable {

    private static final int QUARTER = 15;
    private static final int USUAL_FROM = 8 * 60;
    private static final int USUAL_TO = 22 * 60;
    private static final int MOST_LANES = 8;

    /** Lays blocks out over a week, as high as the opening hours and the blocks need. */
    public static WeekBoard of(List<WeekTime> open, List<Item> items) {
        int from = Math.min(
                open.stream().mapToInt(WeekTime::from).min().orElse(USUAL_FROM),
                items.stream().mapToInt(item -> item.time().from()).min().orElse(USUAL_FROM));
        int to = Math.max(
                open.stream().mapToInt(WeekTime::to).max().orElse(USUAL_TO),
                items.stream().mapToInt(item -> item.time().to()).max().orElse(USUAL_TO));
        int first = from - from % 60;
        return new WeekBoard(
                first,
                to,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day(
                                day,
                                first,
                                items.stream()
                                        .filter(item -> item.time().day() == day)
                                        .toList()))
                        .toList());
    }

    private static Day day(DayOfWeek day, int first, List<Item> items) {
        List<Item> ordered = items.stream()
                .sorted(Comparator.comparing((Item item) -> item.time().from())
                        .thenComparing(item -> -item.time().to()))
                .toList();
        List<Integer> ends = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Item item : ordered) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > item.time().from()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(item.time().to());
            } else {
                ends.set(lane, item.time().to());
            }
            blocks.add(new Block(
                    item,
                    (item.time().from() - first) / QUARTER,
                    (item.time().to() - first + QUARTER - 1) / QUARTER,
                    Math.min(lane, MOST_LANES - 1)));
        }
        return new Day(day, Math.min(Math.max(1, ends.size()), MOST_LANES), blocks);
    }

    /** The full hours at the edge. */
    public List<Integer> hours() {
        List<Integer> hours = new ArrayList<>();
        for (int minute = from; minute < to; minute += 60) {
            hours.add(minute);
        }
        return hours;
    }

    /** All blocks in order of time, for the list that says the same. */
    public List<Block> blocks() {
        return days.stream().flatMap(day -> day.blocks().stream()).toList();
    }

    /**
     * What is to be drawn.
     *
     * @param style class of the style sheet for its kind
     * @param icon the icon that goes with the kind
     * @param kind what it is, in a word
     * @param label whose it is and where
     * @param request the request that it leads to, or null
     */
    public record Item(WeekTime time, String style, String icon, String kind, String label, Long request)
            implements Serializable {}

    /** A column. */
    public record Day(DayOfWeek day, int lanes, List<Block> blocks) implements Serializable {}

    /** A block, with its place in quarters of an hour from the top. */
    public record Block(Item item, int start, int end, int lane) implements Serializable {

        /** Its classes in the style sheet. */
        public String style() {
            return "sl-block " + item.style() + " sl-from-" + start + " sl-to-" + end + " sl-lane-" + lane;
        }
    }
}
