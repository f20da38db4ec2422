package org.palestre.seasonal.waitinglist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeekTimeState;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.control.TypicalWeeks;
import org.palestre.seasonal.waitinglist.boundary.NearbySlot;
import org.palestre.seasonal.waitinglist.entity.CapablePlaces;
import org.palestre.shared.DateRange;

/**
 * Looks for what is free near to a slot that was refused. Places are taken from near to far and looked at in an ordinary
 * week first; what seems free there is looked at on every date of the seasons. The number of statements is always the same.
 */
@ApplicationScoped
public class NearbySearch {

    private static final int PLACES = 40;
    private static final int LOOKED_AT = 80;
    private static final int SHOWN = 6;
    private static final int OF_ONE_PLACE = 2;

    @Inject
    private CapablePlaces capable;

    @Inject
    private ConsultSites sites;

    @Inject
    private TypicalWeeks weeks;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    /** The nearest free places and times instead of a form's first wish; empty if its dates have passed. */
    public List<NearbySlot> of(SlotRequestForm form, Period period) {
        PlaceAndTimes asked = form.placeAndTimes();
        LocalDate first = later(asked.firstDate(), days.tomorrow());
        if (first.isAfter(asked.lastDate())
                || period.within(first, asked.lastDate()).isEmpty()) {
            return List.of();
        }
        DateRange season = period.within(first, asked.lastDate()).get(0);
        List<Candidate> near = NearbyRanking.nearest(
                        openAndFree(places(form), asked, weeks.monday(season)), Integer.MAX_VALUE)
                .limit(LOOKED_AT)
                .toList();
        if (near.isEmpty()) {
            return List.of();
        }
        Map<Candidate, Integer> free =
                capable.free(near, first, asked.lastDate(), asked.duringSchoolBreaks(), clock.getZone(), days.none());
        return NearbyRanking.nearest(near.stream().filter(free::containsKey).toList(), OF_ONE_PLACE)
                .limit(SHOWN)
                .map(candidate -> slot(candidate, free.get(candidate)))
                .toList();
    }

    /** The areas that were asked for, and where it was a single one, each near by on which the same is practised. */
    private List<Candidate.Place> places(SlotRequestForm form) {
        PlaceAndTimes asked = form.placeAndTimes();
        List<Candidate.Place> places = new ArrayList<>();
        if (asked.areaIds().size() == 1) {
            places.addAll(capable.near(asked.siteId(), form.activity().disciplineCode(), PLACES));
        }
        boolean known = places.stream().anyMatch(place -> place.areaIds().equals(asked.areaIds()));
        if (!known) {
            Map<Long, AreaView> areas = sites.areasById(asked.areaIds());
            SiteView site = sites.site(asked.siteId());
            List<AreaRef> lent = asked.areaIds().stream()
                    .map(areas::get)
                    .filter(Objects::nonNull)
                    .filter(area -> area.bookable() && area.closedOn() == null)
                    .map(area -> new AreaRef(area.id(), area.name()))
                    .toList();
            if (lent.size() == asked.areaIds().size()) {
                places.add(new Candidate.Place(site.id(), site.name(), site.districtName(), 0, lent));
            }
        }
        return places;
    }

    private List<Candidate> openAndFree(List<Candidate.Place> places, PlaceAndTimes asked, LocalDate monday) {
        List<Long> areaIds = Stream.concat(
                        asked.areaIds().stream(), places.stream().flatMap(place -> place.areaIds().stream()))
                .distinct()
                .toList();
        Map<Long, AreaView> areas = sites.areasById(areaIds);
        TypicalWeeks.Week week = weeks.weeks(
                places.stream().map(Candidate.Place::siteId).distinct().toList(), areaIds, monday);
        Set<Long> refusedUnits = units(asked.areaIds(), areas);
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate.Place place : places) {
            boolean sameHall = !Collections.disjoint(units(place.areaIds(), areas), refusedUnits);
            var here = week.of(place.siteId(), place.areaIds());
            for (Variant variant : NearbyRanking.variants()) {
                variant.of(asked.times())
                        .filter(times -> times.stream().allMatch(time -> possible(here.state(WeekTime.of(time)))))
                        .filter(times -> !sameHall || !overlaps(times, asked.times()))
                        .ifPresent(times -> candidates.add(new Candidate(place, variant, times)));
            }
        }
        return candidates;
    }

    private static boolean possible(WeekTimeState state) {
        return state == WeekTimeState.FREE || state == WeekTimeState.HELD_THIS_SEASON;
    }

    private static Set<Long> units(List<Long> areaIds, Map<Long, AreaView> areas) {
        return areaIds.stream()
                .filter(areas::containsKey)
                .flatMap(id -> areas.get(id).unitIds().stream())
                .collect(Collectors.toSet());
    }

    /** What was refused is not proposed again, nor a part of it. */
    private static boolean overlaps(List<WeeklySlot> times, List<WeeklySlot> refused) {
        return times.stream().anyMatch(time -> refused.stream().anyMatch(time::overlaps));
    }

    private static NearbySlot slot(Candidate candidate, int dates) {
        Candidate.Place place = candidate.place();
        return new NearbySlot(
                place.siteId(),
                place.siteName(),
                place.districtName(),
                place.areas(),
                candidate.times(),
                place.metres(),
                candidate.variant().minutes(),
                candidate.variant().daysApart(),
                dates);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
