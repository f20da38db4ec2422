package org.palestre.seasonal.waitinglist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.control.TypicalWeeks;
import org.palestre.seasonal.waitinglist.entity.CapablePlaces;

/**
 * Looks for as many areas of one site as were asked for, on which the same is practised. Which areas go together is chosen
 * among those that are free on every date, so that one that is taken does not spoil the others.
 */
@ApplicationScoped
public class AreaSetSearch {

    private static final int AREAS = 120;
    private static final int LOOKED_AT = 40;
    private static final int OF_ONE_SITE = 6;

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

    /** A site at some times, with each area that might be one of those. */
    private record Lead(List<Candidate> singles) {

        double distance() {
            return singles.get(0).distance();
        }

        long siteId() {
            return singles.get(0).place().siteId();
        }
    }

    /** Sets of areas that are free on all dates from one day on, with the number of these dates. */
    public Map<Candidate, Integer> of(String disciplineCode, PlaceAndTimes asked, LocalDate first, LocalDate monday) {
        List<Candidate.Place> places = capable.near(asked.siteId(), disciplineCode, AREAS);
        List<Long> areaIds = Stream.concat(
                        asked.areaIds().stream(), places.stream().flatMap(place -> place.areaIds().stream()))
                .distinct()
                .toList();
        Map<Long, AreaView> areas = sites.areasById(areaIds);
        OrdinaryWeek week = new OrdinaryWeek(
                weeks.weeks(
                        places.stream().map(Candidate.Place::siteId).distinct().toList(), areaIds, monday),
                areas,
                asked);
        List<Lead> leads = nearest(leads(places, asked, week));
        Map<Candidate, Integer> free = capable.free(
                leads.stream().flatMap(lead -> lead.singles().stream()).toList(),
                first,
                asked.lastDate(),
                asked.duringSchoolBreaks(),
                clock.getZone(),
                days.none());
        Map<Candidate, Integer> sets = new HashMap<>();
        leads.forEach(
                lead -> together(lead, free.keySet(), areas, asked.areaIds().size())
                        .ifPresent(set -> sets.put(
                                set,
                                lead.singles().stream()
                                        .filter(free::containsKey)
                                        .mapToInt(free::get)
                                        .min()
                                        .orElse(0))));
        return sets;
    }

    private static List<Lead> leads(List<Candidate.Place> places, PlaceAndTimes asked, OrdinaryWeek week) {
        Map<Long, List<Candidate.Place>> bySite = places.stream()
                .collect(Collectors.groupingBy(Candidate.Place::siteId, LinkedHashMap::new, Collectors.toList()));
        List<Lead> leads = new ArrayList<>();
        bySite.forEach((siteId, here) -> {
            for (Variant variant : NearbyRanking.variants()) {
                variant.of(asked.times())
                        .map(times -> open(here, variant, times, week))
                        .filter(singles -> apart(
                                        singles, week.areas(), asked.areaIds().size())
                                .isPresent())
                        .ifPresent(singles -> leads.add(new Lead(singles)));
            }
        });
        return leads;
    }

    private static List<Candidate> open(
            List<Candidate.Place> here, Variant variant, List<WeeklySlot> times, OrdinaryWeek week) {
        return here.stream()
                .filter(place -> week.possible(place.siteId(), place.areaIds(), times))
                .map(place -> new Candidate(place, variant, times))
                .toList();
    }

    private static List<Lead> nearest(List<Lead> leads) {
        Map<Long, Integer> ofSite = new HashMap<>();
        return leads.stream()
                .sorted(Comparator.comparingDouble(Lead::distance))
                .filter(lead -> ofSite.merge(lead.siteId(), 1, Integer::sum) <= OF_ONE_SITE)
                .limit(LOOKED_AT)
                .toList();
    }

    private static Optional<Candidate> together(
            Lead lead, Collection<Candidate> free, Map<Long, AreaView> areas, int count) {
        Candidate any = lead.singles().get(0);
        Candidate.Place site = any.place();
        return apart(lead.singles().stream().filter(free::contains).toList(), areas, count)
                .map(set -> new Candidate(
                        new Candidate.Place(
                                site.siteId(),
                                site.siteName(),
                                site.districtName(),
                                site.metres(),
                                set.stream()
                                        .map(area -> new AreaRef(area.id(), area.name()))
                                        .toList()),
                        any.variant(),
                        any.times()));
    }

    private static Optional<List<AreaView>> apart(List<Candidate> singles, Map<Long, AreaView> areas, int count) {
        return AreaSets.apart(
                singles.stream()
                        .map(single -> areas.get(single.place().areaIds().get(0)))
                        .toList(),
                count);
    }
}
