package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.entity.Permit;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DayEnd;

/** The dates that a permit has to come, and how much of them a step concerns. */
@ApplicationScoped
public class PermitSessions {

    @Inject
    private ConsultSites sites;

    @Inject
    private RequestViews views;

    @Inject
    private Clock clock;

    private record Moment(LocalDate date, LocalTime start, LocalTime end) {}

    /** Those that have not begun, from one day to another. */
    public List<GrantedSession> toCome(Permit permit, LocalDate from, LocalDate until) {
        Map<Long, AreaView> areas = sites.areasById(permit.areaIds());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        return views.sessions(permit, areas).granted().stream()
                .filter(one -> one.date().atTime(one.start()).isAfter(now))
                .filter(one -> from == null || !one.date().isBefore(from))
                .filter(one -> until == null || !one.date().isAfter(until))
                .toList();
    }

    /** How much these are; a session on several areas counts once. */
    public static SlotEffect effect(List<GrantedSession> sessions) {
        List<Moment> moments = sessions.stream()
                .map(one -> new Moment(one.date(), one.start(), one.end()))
                .distinct()
                .toList();
        return new SlotEffect(
                moments.size(),
                moments.stream()
                        .mapToLong(one -> DayEnd.minutes(one.start(), one.end()))
                        .sum(),
                moments.isEmpty() ? null : moments.get(0).date(),
                moments.isEmpty() ? null : moments.get(moments.size() - 1).date());
    }

    /** How much there is to come from one day to another. */
    public SlotEffect effect(Permit permit, LocalDate from, LocalDate until) {
        return effect(toCome(permit, from, until));
    }

    /**
     * A day from which something happens to a permit.
     *
     * @throws BusinessException {@code shared.missing}, {@code permit.dateInPast}, {@code permit.afterItsEnd} (last day)
     *     at the field
     */
    public LocalDate requireDay(Permit permit, LocalDate day, String field) {
        if (day == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw BusinessException.invalid("permit.dateInPast", field);
        }
        if (day.isAfter(permit.lastDate())) {
            throw BusinessException.invalid("permit.afterItsEnd", field, permit.lastDate());
        }
        return day;
    }
}
