package org.palestre.seasonal.pricing.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.shared.DayEnd;

/** Counts what of a slot is charged: the sessions that stand on days on which it is held, used or not (S1). */
final class SlotMeasures {

    private final TermCalendar terms;
    private final OffPeakHours offPeak;
    private final Map<Place, Sum> sums = new LinkedHashMap<>();

    private record Place(LocalDate term, int edition, long areaId, HourKind hours) {}

    private static final class Sum {
        private final TermCalendar.Term term;
        private final Set<LocalDate> days = new HashSet<>();
        private final Set<LocalDate> seen = new HashSet<>();
        private long minutes;
        private int sessions;
        private int closed;
        private long held;

        Sum(TermCalendar.Term term) {
            this.term = term;
        }
    }

    private SlotMeasures(TermCalendar terms, OffPeakHours offPeak) {
        this.terms = terms;
        this.offPeak = offPeak;
    }

    /**
     * All measures of a slot, in order of time.
     *
     * @param holdings without a day in common
     * @param closings days on which the city closes everything
     */
    static List<Measure> of(
            Collection<SlotSession> sessions,
            Collection<Holding> holdings,
            Set<LocalDate> closings,
            TermCalendar terms,
            OffPeakHours offPeak) {
        SlotMeasures measures = new SlotMeasures(terms, offPeak);
        sessions.forEach(session -> holdings.stream()
                .filter(one -> one.dates().contains(session.date()))
                .findFirst()
                .ifPresent(one -> measures.count(session, one.edition(), closings.contains(session.date()))));
        holdings.forEach(measures::hold);
        return measures.all();
    }

    private void count(SlotSession session, int edition, boolean closed) {
        int minutes = DayEnd.minutes(session.start(), session.end());
        int off = offPeak.minutes(session.date().getDayOfWeek(), session.start(), session.end());
        Sum main = sum(session, edition, off < minutes ? HourKind.PEAK : HourKind.OFF_PEAK);
        main.seen.add(session.date());
        if (closed) {
            main.closed++;
            return;
        }
        main.sessions++;
        main.days.add(session.date());
        main.minutes += off < minutes ? minutes - off : minutes;
        if (off > 0 && off < minutes) {
            Sum other = sum(session, edition, HourKind.OFF_PEAK);
            other.minutes += off;
            other.seen.add(session.date());
        }
    }

    private void hold(Holding holding) {
        holding.areaIds().stream()
                .sorted()
                .forEach(area -> holding.dates().days().forEach(day -> {
                    TermCalendar.Term term = terms.of(day);
                    if (!term.contains(day)) {
                        return;
                    }
                    Place off = new Place(term.term().firstDate(), holding.edition(), area, HourKind.OFF_PEAK);
                    Place peak = new Place(term.term().firstDate(), holding.edition(), area, HourKind.PEAK);
                    Sum sum = sums.containsKey(off) && !sums.containsKey(peak)
                            ? sums.get(off)
                            : sums.computeIfAbsent(peak, place -> new Sum(term));
                    sum.held++;
                    sum.seen.add(day);
                }));
    }

    private Sum sum(SlotSession session, int edition, HourKind hours) {
        TermCalendar.Term term = terms.of(session.date());
        return sums.computeIfAbsent(
                new Place(term.term().firstDate(), edition, session.areaId(), hours), place -> new Sum(term));
    }

    private List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        sums.forEach((place, sum) -> all.add(new Measure(
                sum.term,
                place.edition(),
                place.areaId(),
                place.hours(),
                sum.minutes,
                sum.sessions,
                sum.days.size(),
                sum.closed,
                sum.held,
                sum.seen.stream().min(Comparator.naturalOrder()).orElseThrow(),
                sum.seen.stream().max(Comparator.naturalOrder()).orElseThrow())));
        all.sort(Comparator.comparing((Measure one) -> one.term().term().firstDate())
                .thenComparing(Measure::edition)
                .thenComparing(Measure::areaId)
                .thenComparing(Measure::hours));
        return all;
    }
}
