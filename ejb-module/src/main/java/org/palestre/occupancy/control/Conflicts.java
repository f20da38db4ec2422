package org.palestre.occupancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.occupancy.boundary.BusyTime;
import org.palestre.occupancy.boundary.OccupancyConflict;
import org.palestre.occupancy.entity.BusyRow;
import org.palestre.occupancy.entity.InTheWay;

/** Says who is in the way, as far as everybody may know it: organisations by name, persons not at all. */
@ApplicationScoped
public class Conflicts {

    /** Naming more than that helps nobody. */
    private static final int MOST_NAMED = 50;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private Clock clock;

    /** @throws OccupancyConflict naming them, if there are any */
    public void refuse(List<InTheWay> obstacles) {
        if (!obstacles.isEmpty()) {
            throw conflict(obstacles);
        }
    }

    /** The refusal that names them; an empty list if the race was lost to somebody who has not finished yet. */
    public OccupancyConflict conflict(List<InTheWay> obstacles) {
        List<BusyTime> busy = busy(obstacles).stream().limit(MOST_NAMED).toList();
        if (busy.isEmpty()) {
            return new OccupancyConflict(busy);
        }
        LocalDateTime start = LocalDateTime.ofInstant(busy.get(0).start(), clock.getZone());
        LocalDateTime end = LocalDateTime.ofInstant(busy.get(0).end(), clock.getZone());
        return new OccupancyConflict(
                busy,
                start.toLocalDate(),
                start.toLocalTime(),
                end.toLocalDate(),
                end.toLocalTime(),
                busy.size(),
                busy.get(0).label() == null ? busy.get(0).kind() : busy.get(0).label());
    }

    /** The obstacles as busy times, each once, in order of time. */
    public List<BusyTime> busy(Collection<InTheWay> obstacles) {
        Map<Long, String> names = names(obstacles.stream()
                .map(InTheWay::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return obstacles.stream()
                .map(o -> new BusyTime(o.startsAt(), o.endsAt(), names.get(o.organisationId()), o.kind(), o.areaId()))
                .distinct()
                .sorted(Comparator.comparing(BusyTime::start).thenComparing(BusyTime::end))
                .toList();
    }

    /** The first organisation in the way of each span; a span that is missing is free, or taken by nobody to be named. */
    public Map<Integer, String> namesBySpan(Collection<InTheWay> obstacles) {
        Map<Long, String> names = names(obstacles.stream()
                .map(InTheWay::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return obstacles.stream()
                .filter(obstacle -> names.containsKey(obstacle.organisationId()))
                .collect(Collectors.toMap(
                        InTheWay::span, obstacle -> names.get(obstacle.organisationId()), (first, second) -> first));
    }

    /** Occupations as the public may know them, in the same order. */
    public List<BusyTime> publicly(Collection<BusyRow> occupations) {
        Map<Long, String> names = names(occupations.stream()
                .map(BusyRow::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return occupations.stream()
                .map(o -> new BusyTime(o.startsAt(), o.endsAt(), names.get(o.organisationId()), o.kind(), o.areaId()))
                .toList();
    }

    /** The names of organisations; one statement, or none if there are none. A missing holder has no name. */
    public Map<Long, String> names(Set<Long> organisationIds) {
        return organisationIds.isEmpty()
                ? new HashMap<>()
                : organisations.organisations(organisationIds).values().stream()
                        .collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
    }
}
