package org.palestre.seasonal.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.shared.DateRange;

/** The seasons of a campaign as the frame of all dates asked for and granted; summers between them are no part of it. */
public record Period(List<SeasonRef> seasons) {

    public Period {
        seasons = List.copyOf(seasons);
    }

    /** First day that can be had. */
    public LocalDate firstDate() {
        return seasons.get(0).firstDate();
    }

    /** Last day that can be had. */
    public LocalDate lastDate() {
        return seasons.get(seasons.size() - 1).lastDate();
    }

    /** Whether a day lies between the first and the last. */
    public boolean frames(LocalDate date) {
        return !date.isBefore(firstDate()) && !date.isAfter(lastDate());
    }

    /** What of the days from the first to the last, both included, lies in each of the seasons. */
    public List<DateRange> within(LocalDate first, LocalDate last) {
        return seasons.stream()
                .filter(season -> !season.lastDate().isBefore(first)
                        && !season.firstDate().isAfter(last))
                .map(season -> DateRange.inclusive(later(season.firstDate(), first), earlier(season.lastDate(), last)))
                .toList();
    }

    /**
     * What of these days is granted now: those of the first season that has not passed. What lies in the second is carried
     * over later, with that season's own calendar. If all have passed it is what lies in the first; empty if all of them
     * lie in the summer between.
     */
    public Optional<DateRange> grantedNow(LocalDate first, LocalDate last, LocalDate today) {
        List<DateRange> parts = within(first, last);
        return parts.stream()
                .filter(part -> part.end().isAfter(today))
                .findFirst()
                .or(() -> parts.stream().findFirst());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
