package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.control.FreeWeek;

/**
 * What stands in the way of a weekly slot on some areas of a site, looked at in an ordinary week of the season.
 *
 * @param monday the week that was looked at
 * @param open when the site opens in it
 * @param taken who is there already in that week
 * @param thisSeasonMonday the ordinary week of the season that runs now, if it is another one; else null
 * @param takenThisSeason the slots that clubs hold in that week: they may be kept, and are no certainty
 */
public record TypicalWeekView(
        LocalDate monday,
        List<WeekTime> open,
        List<TakenTime> taken,
        LocalDate thisSeasonMonday,
        List<TakenTime> takenThisSeason)
        implements Serializable {

    public TypicalWeekView {
        open = List.copyOf(open);
        taken = List.copyOf(taken);
        takenThisSeason = List.copyOf(takenThisSeason);
    }

    /** What may be said of one time of that week, for all of these areas together. */
    public WeekTimeState state(WeekTime time) {
        return FreeWeek.state(this, time);
    }

    /** What is left of the opening hours of a day, in order. */
    public List<WeekTime> free(DayOfWeek day) {
        return FreeWeek.free(this, day);
    }

    /** When somebody is there for certain on a day, in order. */
    public List<WeekTime> taken(DayOfWeek day) {
        return FreeWeek.joined(taken.stream().map(TakenTime::time).toList(), day);
    }

    /** When a club is there on a day of the season that runs now, in order. */
    public List<WeekTime> heldThisSeason(DayOfWeek day) {
        return FreeWeek.joined(takenThisSeason.stream().map(TakenTime::time).toList(), day);
    }

    /** What stands in the way at that time, a certainty first. */
    public Optional<TakenTime> inTheWay(WeekTime time) {
        return taken.stream()
                .filter(other -> other.time().overlaps(time))
                .findFirst()
                .or(() -> takenThisSeason.stream()
                        .filter(other -> other.time().overlaps(time))
                        .findFirst());
    }
}
