package org.palestre.seasonal.pricing.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.shared.DateRange;

/**
 * What a club has of a slot.
 *
 * @param sessions those that stand, in order
 * @param holdings days on which areas are held for it, without a day in common
 */
public record Stand(List<SlotSession> sessions, List<Holding> holdings) {

    /** Nothing. */
    public static final Stand NONE = new Stand(List.of(), List.of());

    public Stand {
        sessions = List.copyOf(sessions);
        holdings = List.copyOf(holdings);
    }

    /** The same as far as it lies before a day. */
    public Stand until(LocalDate end) {
        return new Stand(
                sessions.stream().filter(one -> one.date().isBefore(end)).toList(),
                holdings.stream()
                        .filter(one -> one.dates().start().isBefore(end))
                        .map(one -> one.dates().end().isAfter(end)
                                ? new Holding(
                                        one.edition(),
                                        one.areaIds(),
                                        new DateRange(one.dates().start(), end))
                                : one)
                        .toList());
    }

    /** The same with further sessions, and the days that they are held on by a further edition. */
    public Stand with(int edition, Collection<GrantedSession> coming, DateRange held) {
        List<SlotSession> all = new ArrayList<>(sessions);
        coming.stream()
                .map(one -> new SlotSession(one.areaId(), one.date(), one.start(), one.end()))
                .forEach(all::add);
        List<Holding> days = new ArrayList<>(holdings);
        days.add(
                new Holding(edition, coming.stream().map(GrantedSession::areaId).collect(Collectors.toSet()), held));
        return new Stand(all, days);
    }

    /** All areas of it. */
    public Set<Long> areaIds() {
        return Stream.concat(
                        sessions.stream().map(SlotSession::areaId),
                        holdings.stream().flatMap(one -> one.areaIds().stream()))
                .collect(Collectors.toSet());
    }
}
