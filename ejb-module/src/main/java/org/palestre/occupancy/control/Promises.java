package org.palestre.occupancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.boundary.Promise;
import org.palestre.occupancy.boundary.PromisedTime;
import org.palestre.occupancy.boundary.TimesPromised;
import org.palestre.occupancy.entity.Span;
import org.palestre.occupancy.event.PromisesBroken;
import org.palestre.occupancy.event.PromisesShown;
import org.palestre.occupancy.event.PromisesSought;
import org.palestre.occupancy.event.PromisesSought.Found;
import org.palestre.shared.DateRange;

/**
 * What contexts above have promised to somebody who does not hold it yet. It is no conflict: an agent may break it, but not
 * unawares, and who made the promise learns of it.
 */
@ApplicationScoped
public class Promises {

    @Inject
    private Event<PromisesSought> sought;

    @Inject
    private Event<PromisesBroken> broken;

    @Inject
    private Event<PromisesShown> shown;

    @Inject
    private Clock clock;

    /** What is promised on these areas, in order of time. */
    public List<PromisedTime> shown(List<Long> areaIds, DateRange dates) {
        PromisesShown asked = new PromisesShown(areaIds, dates);
        shown.fire(asked);
        return asked.found().stream()
                .sorted(Comparator.comparing(PromisedTime::startsAt).thenComparing(PromisedTime::areaId))
                .toList();
    }

    /** What occupying these spans would break, by the first of the times that each promise would lose. */
    public List<Promise> of(List<Span> spans, Long organisationId) {
        return named(found(spans, organisationId), spans);
    }

    /**
     * Lets go on who breaks no promise, or knows it.
     *
     * @return what will be broken, for {@link #broken}
     * @throws TimesPromised naming the promises that are not accepted
     */
    public List<Found> require(List<Span> spans, Long organisationId, AcceptedPromises accepted) {
        List<Found> found = found(spans, organisationId);
        List<Found> unknown = unknown(found, accepted);
        if (!unknown.isEmpty()) {
            throw new TimesPromised(named(unknown, spans));
        }
        return found;
    }

    /**
     * Leaves out of a plan what is promised to others, if that is wanted and not accepted.
     *
     * @throws TimesPromised if nothing would be left
     */
    public SeriesPlan keeping(SeriesPlan plan, Long organisationId, AcceptedPromises accepted) {
        SeriesPlan rest = leavingOut(plan, organisationId, accepted);
        if (rest.possible().isEmpty() && !plan.possible().isEmpty()) {
            List<Span> spans = plan.spans(clock.getZone());
            throw new TimesPromised(named(found(spans, organisationId), spans));
        }
        return rest;
    }

    /** The same for one who only looks: nothing may be left. */
    public SeriesPlan leavingOut(SeriesPlan plan, Long organisationId, AcceptedPromises accepted) {
        if (!accepted.othersLeftOut()) {
            return plan;
        }
        return plan.withoutPromised(unknown(found(plan.spans(clock.getZone()), organisationId), accepted).stream()
                .map(Found::time)
                .collect(Collectors.toSet()));
    }

    private static List<Found> unknown(List<Found> found, AcceptedPromises accepted) {
        return found.stream().filter(one -> !accepted.accepts(one.reference())).toList();
    }

    /** Tells who made the promises that they are broken, by what was written. */
    public void broken(List<Found> found, List<Span> spans, Collection<Occurrence> written) {
        if (found.isEmpty()) {
            return;
        }
        Map<Span, Long> ids = written.stream()
                .collect(Collectors.toMap(
                        one -> new Span(one.areaId(), one.startsAt(), one.endsAt()), Occurrence::occupationId));
        broken.fire(new PromisesBroken(found.stream()
                .filter(one -> ids.containsKey(spans.get(one.time())))
                .map(one -> new PromisesBroken.Broken(one.reference(), ids.get(spans.get(one.time()))))
                .distinct()
                .toList()));
    }

    /** What occupying these spans would break, one by one. */
    public List<Found> found(List<Span> spans, Long organisationId) {
        if (spans.isEmpty()) {
            return List.of();
        }
        PromisesSought asked = new PromisesSought(
                spans.stream()
                        .map(span -> new PromisesSought.Time(span.areaId(), span.startsAt(), span.endsAt()))
                        .toList(),
                organisationId);
        sought.fire(asked);
        return List.copyOf(asked.found());
    }

    /** These promises, each with the times that it would lose. */
    public List<Promise> named(Collection<Found> found, List<Span> spans) {
        Map<String, List<Found>> byReference = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparing(one -> spans.get(one.time()).startsAt()))
                .forEach(one -> byReference
                        .computeIfAbsent(one.reference(), reference -> new ArrayList<>())
                        .add(one));
        return byReference.values().stream()
                .map(its -> new Promise(
                        its.get(0).reference(),
                        its.get(0).holder(),
                        its.get(0).title(),
                        its.stream()
                                .map(one -> LocalDateTime.ofInstant(
                                        spans.get(one.time()).startsAt(), clock.getZone()))
                                .distinct()
                                .toList()))
                .toList();
    }
}
