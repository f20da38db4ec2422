package org.palestre.seasonal.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.control.EditionTimeline;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.control.SuspendedTime;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitStanding;
import org.palestre.seasonal.entity.Permits;
import org.palestre.shared.DateRange;

/**
 * The hours that a request holds, day by day, for whoever prices them (art. 13; S1: what is not given up is invoiced, used
 * or not). It is asked again after each {@link org.palestre.seasonal.event event} that changes them; what a club does not
 * know yet counts for nothing.
 *
 * <p>For other components and contexts; the caller has checked the right.
 */
@Stateless
@PermitAll
public class HoursGranted {

    @Inject
    private Permits permits;

    @Inject
    private PermitSessions sessions;

    @Inject
    private ConsultSites sites;

    /**
     * The weekly hours over some days, in order and without overlap; days on which it holds nothing are in none of them:
     * before and after the permit, once it is given up or revoked, a second season that its club declined.
     */
    public List<HeldHours> of(long requestId, DateRange dates) {
        return hours(permits.editions(requestId), dates);
    }

    /** The same of many requests, by request, in one statement; those without a permit are missing. */
    public Map<Long, List<HeldHours>> of(Collection<Long> requestIds, DateRange dates) {
        Map<Long, List<HeldHours>> all = new HashMap<>();
        permits.editions(requestIds).forEach((id, editions) -> all.put(id, hours(editions, dates)));
        return all;
    }

    private static List<HeldHours> hours(List<Permit> known, DateRange dates) {
        List<Permit> editions = known.stream().filter(one -> !one.kept()).toList();
        if (editions.isEmpty()) {
            return List.of();
        }
        PermitStanding standing = editions.get(0).standing();
        return within(standing.declinedFrom(), dates)
                .map(range -> EditionTimeline.of(editions, range).stream()
                        .flatMap(held -> SuspendedTime.parts(held.dates(), standing.suspensions()).stream()
                                .map(part -> hours(held.edition(), part)))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The sessions that stand in the plannings on some days, single changes and left-out dates counted as they are; those
     * of a suspension too, unless their units were given to others.
     */
    public SlotEffect sessions(long requestId, DateRange dates) {
        return permits.ofRequest(requestId)
                .filter(permit -> !permit.kept())
                .map(permit ->
                        PermitSessions.effect(sessions.all(permit, sites.areasById(permit.areaIds())).granted().stream()
                                .filter(one -> dates.contains(one.date()))
                                .toList()))
                .orElse(new SlotEffect(0, 0, null, null));
    }

    private static Optional<DateRange> within(LocalDate declinedFrom, DateRange dates) {
        LocalDate end = declinedFrom != null && declinedFrom.isBefore(dates.end()) ? declinedFrom : dates.end();
        return dates.start().isBefore(end) ? Optional.of(new DateRange(dates.start(), end)) : Optional.empty();
    }

    private static HeldHours hours(Permit edition, SuspendedTime.Part part) {
        return new HeldHours(
                edition.id(),
                edition.edition(),
                part.dates(),
                edition.siteId(),
                edition.areaIds(),
                edition.times(),
                edition.duringSchoolBreaks(),
                edition.keyless(),
                part.suspension() == null
                        ? HeldHours.State.IN_USE
                        : part.suspension().frees() ? HeldHours.State.FREED : HeldHours.State.SUSPENDED);
    }
}
