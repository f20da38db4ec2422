package org.palestre.seasonal.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.palestre.seasonal.entity.Permit;
import org.palestre.shared.DateRange;

/**
 * Which edition of a permit holds on which days: each from its day on, until a further one does or the permit ends. The
 * last edition alone does not tell: a change that is to come leaves the terms before it in force until then.
 */
public final class EditionTimeline {

    private EditionTimeline() {}

    /** An edition with the days on which its terms hold. */
    public record Held(Permit edition, DateRange dates) {}

    /** All editions of one request that hold on any day, in order of time. */
    public static List<Held> of(Collection<Permit> editions) {
        List<Held> timeline = new ArrayList<>();
        editions.stream().sorted(Comparator.comparing(Permit::edition)).forEach(edition -> {
            LocalDate from = later(edition.firstDate(), edition.effectiveOn());
            timeline.replaceAll(earlier -> until(earlier, from));
            timeline.removeIf(Objects::isNull);
            LocalDate end = edition.lastDate().plusDays(1);
            LocalDate ended = edition.standing().endsOn();
            LocalDate until = ended != null && ended.isBefore(end) ? ended : end;
            // what ended before its own day leaves the terms before it until then
            timeline.replaceAll(earlier -> until(earlier, until));
            timeline.removeIf(Objects::isNull);
            if (from.isBefore(until)) {
                timeline.add(new Held(edition, new DateRange(from, until)));
            }
        });
        return timeline;
    }

    /** The same, as far as it lies within some days. */
    public static List<Held> of(Collection<Permit> editions, DateRange within) {
        return of(editions).stream()
                .filter(held -> held.dates().overlaps(within))
                .map(held -> new Held(
                        held.edition(),
                        new DateRange(
                                later(held.dates().start(), within.start()),
                                earlier(held.dates().end(), within.end()))))
                .toList();
    }

    private static Held until(Held held, LocalDate end) {
        if (!held.dates().end().isAfter(end)) {
            return held;
        }
        return held.dates().start().isBefore(end)
                ? new Held(held.edition(), new DateRange(held.dates().start(), end))
                : null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
