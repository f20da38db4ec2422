package org.palestre.seasonal.control;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.boundary.Promise;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.occupancy.boundary.TimesPromised;
import org.palestre.seasonal.boundary.GrantPreview;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.LeftOutSession;
import org.palestre.seasonal.pricing.boundary.GrantPrice;

/**
 * The dates of a grant in civil time, over all its seasons, in order: what was granted and what was left out.
 *
 * @param promises what is promised to other clubs for later and a grant would take from them
 */
public record Sessions(List<GrantedSession> granted, List<LeftOutSession> leftOut, List<Promise> promises) {

    /** Nothing at all. */
    public static final Sessions NONE = new Sessions(List.of(), List.of(), List.of());

    /**
     * Reads the series of a grant.
     *
     * @param areas its areas, by id
     * @param zone in which the times are told
     */
    public static Sessions of(List<SeriesView> series, Map<Long, AreaView> areas, ZoneId zone) {
        return new Sessions(
                series.stream()
                        .flatMap(one -> one.occurrences().stream())
                        .map(occurrence -> session(occurrence, areas, zone))
                        .sorted(Comparator.comparing(GrantedSession::date)
                                .thenComparing(GrantedSession::start)
                                .thenComparing(GrantedSession::areaName))
                        .toList(),
                series.stream()
                        .flatMap(one -> one.leftOut().stream())
                        .map(left -> leftOut(left, areas))
                        .sorted(Comparator.comparing(LeftOutSession::date)
                                .thenComparing(LeftOutSession::start)
                                .thenComparing(LeftOutSession::areaName))
                        .toList(),
                series.stream().flatMap(one -> one.promises().stream()).toList());
    }

    /** How many dates are left out because somebody else occupies the area. */
    public long conflicts() {
        return leftOut.stream()
                .filter(left -> LeftOutReason.CONFLICT.name().equals(left.reason()))
                .count();
    }

    /**
     * The same for one who is about to decide.
     *
     * @param changed whether it differs from what was asked
     * @param price what it would cost
     */
    public GrantPreview preview(boolean changed, GrantPrice price) {
        return new GrantPreview(changed, granted, leftOut, conflicts(), promises, price);
    }

    /** @throws TimesPromised naming the promises that are not accepted */
    public void requireAccepted(AcceptedPromises accepted) {
        List<Promise> unknown = promises.stream()
                .filter(promise -> !accepted.accepts(promise.reference()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new TimesPromised(unknown);
        }
    }

    /** The sessions of one day. */
    public Stream<GrantedSession> on(LocalDate day) {
        return granted.stream().filter(session -> session.date().equals(day));
    }

    private static GrantedSession session(Occurrence occurrence, Map<Long, AreaView> areas, ZoneId zone) {
        ZonedDateTime start = occurrence.startsAt().atZone(zone);
        LocalTime end = occurrence.endsAt().atZone(zone).toLocalTime();
        return new GrantedSession(
                start.toLocalDate(), start.toLocalTime(), end, occurrence.areaId(), name(occurrence.areaId(), areas));
    }

    private static LeftOutSession leftOut(LeftOut left, Map<Long, AreaView> areas) {
        return new LeftOutSession(
                left.date(),
                left.start(),
                left.end(),
                left.areaId(),
                name(left.areaId(), areas),
                left.reason().name(),
                left.detail());
    }

    private static String name(long areaId, Map<Long, AreaView> areas) {
        AreaView area = areas.get(areaId);
        return area == null ? "" : area.name();
    }
}
