package org.palestre.occupancy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.Promises;
import org.palestre.occupancy.entity.InTheWay;
import org.palestre.occupancy.entity.LostRace;
import org.palestre.occupancy.entity.OccupationChanges;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.occupancy.entity.Span;
import org.palestre.shared.BusinessException;

/**
 * Gives single dates of series other areas or times, several at once: all or none, so that two holders may change
 * places for one evening. For other contexts; the caller has checked the right and tells the holders.
 */
@Stateless
@PermitAll
public class ReplaceOccurrences {

    @Inject
    private Clock clock;

    @Inject
    private Occupations occupations;

    @Inject
    private OccupationChanges changes;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Promises promises;

    @Inject
    private LookAgain lookAgain;

    @Inject
    private AuditTrail audit;

    /**
     * Replaces them.
     *
     * @throws OccupancyConflict if somebody else has one of the places, naming who
     * @throws TimesPromised if one of the places is promised to somebody else
     * @throws BusinessException {@code occupancy.changedMeanwhile} if one of them is not to come any more
     */
    public void replace(List<OccurrenceReplacement> replacements, String reason) {
        String wording = AdmissibleOccupation.reason(reason);
        Map<Long, OccupationView> leaving = leaving(replacements);
        List<Span> spans = replacements.stream().flatMap(this::spans).toList();
        try {
            changes.queue(Stream.concat(
                            leaving.values().stream().map(OccupationView::areaId),
                            spans.stream().map(Span::areaId))
                    .distinct()
                    .toList());
            if (changes.cancel(leaving.keySet(), wording, clock.instant()) < leaving.size()) {
                throw BusinessException.conflict("occupancy.changedMeanwhile");
            }
            conflicts.refuse(occupations.inTheWay(spans));
            replacements.forEach(one -> promises.require(
                    spans(one).toList(),
                    leaving.get(one.occupationIds().get(0)).organisationId(),
                    AcceptedPromises.NONE));
            replacements.forEach(one -> add(one, leaving.get(one.occupationIds().get(0))));
        } catch (PersistenceException e) {
            if (LostRace.isCauseOf(e)) {
                throw conflicts.conflict(lookAgain.inTheWay(spans).stream()
                        .filter(other -> !leaving.containsKey(other.occupationId()))
                        .toList());
            }
            throw e;
        }
        leaving.keySet().forEach(id -> audit.record("occupancy.replace", "occupation", id, wording));
    }

    /** Who is in the way of these now. */
    public List<BusyTime> preview(List<OccurrenceReplacement> replacements) {
        Set<Long> leaving = leaving(replacements).keySet();
        List<InTheWay> obstacles = occupations
                .inTheWay(replacements.stream().flatMap(this::spans).toList())
                .stream()
                .filter(other -> !leaving.contains(other.occupationId()))
                .toList();
        return obstacles.isEmpty() ? List.of() : conflicts.conflict(obstacles).conflicts();
    }

    private void add(OccurrenceReplacement one, OccupationView before) {
        if (!one.places().isEmpty()) {
            occupations.add(
                    spans(one).toList(), before.kind(), before.title(), before.organisationId(), before.seriesId());
        }
    }

    private Map<Long, OccupationView> leaving(List<OccurrenceReplacement> replacements) {
        List<Long> ids = replacements.stream()
                .flatMap(one -> one.occupationIds().stream())
                .toList();
        Map<Long, OccupationView> found = changes.byIds(ids).stream()
                .filter(one -> one.active() && one.startsAt().isAfter(clock.instant()))
                .collect(Collectors.toMap(OccupationView::id, Function.identity()));
        if (found.isEmpty() || found.size() < ids.size()) {
            throw BusinessException.conflict("occupancy.changedMeanwhile");
        }
        return found;
    }

    private Stream<Span> spans(OccurrenceReplacement one) {
        return one.places().stream().map(place -> {
            var time = new AdmissibleOccupation(clock).time(place.startsAt(), place.endsAt(), OccupationKind.CLUB_SLOT);
            return new Span(place.areaId(), time.start(), time.end());
        });
    }
}
