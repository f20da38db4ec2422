package org.palestre.seasonal.waitinglist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.control.TypicalWeeks;
import org.palestre.seasonal.waitinglist.boundary.NearbySlot;
import org.palestre.seasonal.waitinglist.entity.CapablePlaces;

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
    private AreaSetSearch sets;

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
        LocalDate monday = weeks.monday(period.within(first, asked.lastDate()).get(0));
        Map<Candidate, Integer> free = inPlaces(places(form), asked, first, monday);
        if (asked.areaIds().size() > 1) {
            free.putAll(sets.of(form.activity().disciplineCode(), asked, first, monday));
        }
        return NearbyRanking.nearest(List.copyOf(free.keySet()), OF_ONE_PLACE)
                .limit(SHOWN)
                .map(candidate -> slot(candidate, free.get(candidate)))
                .toList();
    }

    private Map<Candidate, Integer> inPlaces(
            List<Candidate.Place> places, PlaceAndTimes asked, LocalDate first, LocalDate monday) {
        List<Candidate> near = NearbyRanking.nearest(open(places, asked, monday), Integer.MAX_VALUE)
                .limit(LOOKED_AT)
                .toList();
        return near.isEmpty()
                ? new HashMap<>()
                : capable.free(near, first, asked.lastDate(), asked.duringSchoolBreaks(), clock.getZone(), days.none());
    }

    /** The areas that were asked for, and where it was a single one, each near by on which the same is practised too. */
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

    private List<Candidate> open(List<Candidate.Place> places, PlaceAndTimes asked, LocalDate monday) {
        List<Long> areaIds = Stream.concat(
                        asked.areaIds().stream(), places.stream().flatMap(place -> place.areaIds().stream()))
                .distinct()
                .toList();
        OrdinaryWeek week = new OrdinaryWeek(
                weeks.weeks(
                        places.stream().map(Candidate.Place::siteId).distinct().toList(), areaIds, monday),
                sites.areasById(areaIds),
                asked);
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate.Place place : places) {
            for (Variant variant : NearbyRanking.variants()) {
                variant.of(asked.times())
                        .filter(times -> week.possible(place.siteId(), place.areaIds(), times))
                        .ifPresent(times -> candidates.add(new Candidate(place, variant, times)));
            }
        }
        return candidates;
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
