package org.palestre.occupancy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.SeriesPlan;
import org.palestre.occupancy.control.SeriesPlanning;
import org.palestre.occupancy.entity.InTheWay;
import org.palestre.occupancy.entity.LostRace;
import org.palestre.occupancy.entity.OccupationChanges;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.shared.BusinessException;

/**
 * Gives series other areas or times from a date on, several at once: all or none. First everything that ends gives its
 * units back, then everything new takes its own, so that two holders may change places although each stands where the
 * other wants to go; the exclusion constraint sees no moment at which both hold one unit.
 *
 * <p>For other contexts; the caller has checked the right.
 */
@Stateless
@PermitAll
public class ReplaceSeries {

    @Inject
    private Clock clock;

    @Inject
    private SeriesPlanning planning;

    @Inject
    private Occupations occupations;

    @Inject
    private OccupationChanges changes;

    @Inject
    private Conflicts conflicts;

    @Inject
    private OccupySeries occupySeries;

    @Inject
    private CancelSeries cancelSeries;

    /**
     * Replaces them.
     *
     * @return the new series of each, in the order given
     * @throws OccupancyConflict as {@link OccupySeries#occupy}
     * @throws BusinessException {@code occupancy.everythingLeftOut}; {@code occupancy.changedMeanwhile} if somebody
     *     else works on the same areas for too long
     */
    public List<List<SeriesView>> replace(List<SeriesReplacement> replacements, String reason) {
        queue(replacements);
        replacements.forEach(
                one -> one.endedSeriesIds().forEach(series -> cancelSeries.cancel(series, one.from(), reason)));
        return replacements.stream()
                .map(one -> one.series().stream().map(occupySeries::occupy).toList())
                .toList();
    }

    /** What {@link #replace} would do now, conflicts left out; nothing is written and nothing is promised. */
    public List<List<SeriesView>> preview(List<SeriesReplacement> replacements) {
        Set<Long> leaving = replacements.stream()
                .flatMap(one -> changes.toCome(one.endedSeriesIds(), start(one.from())).stream())
                .map(Occurrence::occupationId)
                .collect(Collectors.toSet());
        return replacements.stream()
                .map(one -> one.series().stream()
                        .map(wanted -> preview(wanted, leaving))
                        .toList())
                .toList();
    }

    private SeriesView preview(NewSeries wanted, Set<Long> leaving) {
        SeriesPlan plan = planning.plan(wanted);
        List<InTheWay> obstacles = occupations.inTheWay(plan.spans(clock.getZone())).stream()
                .filter(obstacle -> !leaving.contains(obstacle.occupationId()))
                .toList();
        SeriesPlan rest = plan.without(obstacles, conflicts.namesBySpan(obstacles));
        return new SeriesView(
                0,
                rest.spans(clock.getZone()).stream()
                        .map(span -> new Occurrence(0, span.areaId(), span.startsAt(), span.endsAt()))
                        .toList(),
                rest.leftOut());
    }

    /** One place in the row for everything at once: two replacements never wait for each other. */
    private void queue(List<SeriesReplacement> replacements) {
        List<Long> areas = replacements.stream()
                .flatMap(one -> Stream.concat(
                        changes.toCome(one.endedSeriesIds(), start(one.from())).stream()
                                .map(Occurrence::areaId),
                        one.series().stream().flatMap(series -> series.areaIds().stream())))
                .distinct()
                .toList();
        try {
            changes.queue(areas);
        } catch (PersistenceException e) {
            if (LostRace.isCauseOf(e)) {
                throw BusinessException.conflict("occupancy.changedMeanwhile");
            }
            throw e;
        }
    }

    private Instant start(LocalDate from) {
        Instant start = from.atStartOfDay(clock.getZone()).toInstant();
        return start.isBefore(clock.instant()) ? clock.instant() : start;
    }
}
