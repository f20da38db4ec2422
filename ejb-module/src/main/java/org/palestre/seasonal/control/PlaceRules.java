package org.palestre.seasonal.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * What areas, times and dates can be asked for and granted: areas of one site that the city lends, times that end
 * after they begin and do not overlap one another, dates within the campaign's seasons.
 */
public final class PlaceRules {

    /** More areas than this in one request are refused. */
    public static final int MOST_AREAS = 30;
    /** More times than this in one request are refused. */
    public static final int MOST_TIMES = 30;

    private PlaceRules() {}

    /**
     * What is wrong, in the order of the form.
     *
     * @param areas the areas that exist, by id
     */
    public static List<Problem> problems(PlaceAndTimes wish, Map<Long, AreaView> areas, Period period) {
        return problems(wish, areas, Set.of(), period);
    }

    /**
     * The same, where some areas were looked at before.
     *
     * @param trusted areas that are known to be of the site and lent
     */
    static List<Problem> problems(PlaceAndTimes wish, Map<Long, AreaView> areas, Set<Long> trusted, Period period) {
        Problems problems = new Problems(FormStep.PLACE_AND_TIMES);
        if (problems.demandPresent(wish.siteId(), "siteId")) {
            problems.demand(!wish.areaIds().isEmpty(), "seasonal.noArea", "areaIds");
            problems.demand(wish.areaIds().size() <= MOST_AREAS, "seasonal.tooManyAreas", "areaIds", MOST_AREAS);
            wish.areaIds().stream()
                    .filter(id -> !trusted.contains(id))
                    .forEach(id -> checkArea(areas.get(id), wish.siteId(), problems));
        }
        checkTimes(wish.times(), problems);
        checkDates(wish, period, problems);
        return problems.found();
    }

    /**
     * Refuses what is wrong.
     *
     * @throws org.palestre.shared.BusinessException the first problem, at its field
     */
    public static void require(PlaceAndTimes wish, Map<Long, AreaView> areas, Period period) {
        Problems.refuseFirst(problems(wish, areas, period));
    }

    private static void checkArea(AreaView area, long siteId, Problems problems) {
        if (problems.demand(area != null && area.siteId() == siteId, "seasonal.areaOfOtherSite", "areaIds")) {
            problems.demand(
                    area.bookable() && area.closedOn() == null, "seasonal.areaNotBookable", "areaIds", area.name());
        }
    }

    private static void checkTimes(List<WeeklySlot> times, Problems problems) {
        problems.demand(!times.isEmpty(), "seasonal.noTime", "times");
        problems.demand(times.size() <= MOST_TIMES, "seasonal.tooManyTimes", "times", MOST_TIMES);
        for (int i = 0; i < times.size(); i++) {
            WeeklySlot time = times.get(i);
            if (problems.demand(time.complete(), "seasonal.timeIncomplete", "times", i + 1)
                    && problems.demand(time.sound(), "seasonal.timeEndsBeforeStart", "times", i + 1)) {
                boolean alone =
                        times.subList(0, i).stream().noneMatch(earlier -> earlier.complete() && earlier.overlaps(time));
                problems.demand(alone, "seasonal.timesOverlap", "times", i + 1);
            }
        }
    }

    private static void checkDates(PlaceAndTimes wish, Period period, Problems problems) {
        boolean framed = wish.firstDate() == null
                || problems.demand(
                        period.frames(wish.firstDate()),
                        "seasonal.dateOutsideSeasons",
                        "firstDate",
                        period.firstDate(),
                        period.lastDate());
        framed &= wish.lastDate() == null
                || problems.demand(
                        period.frames(wish.lastDate()),
                        "seasonal.dateOutsideSeasons",
                        "lastDate",
                        period.firstDate(),
                        period.lastDate());
        PlaceAndTimes whole = withDates(wish, period);
        if (framed
                && problems.demand(
                        !whole.lastDate().isBefore(whole.firstDate()), "seasonal.endsBeforeStart", "lastDate")) {
            problems.demand(
                    !period.within(whole.firstDate(), whole.lastDate()).isEmpty(),
                    "seasonal.outsideSeasons",
                    "firstDate");
        }
    }

    /** The same with the seasons' first and last day where dates are missing. */
    public static PlaceAndTimes withDates(PlaceAndTimes wish, Period period) {
        return new PlaceAndTimes(
                wish.siteId(),
                wish.areaIds(),
                wish.times(),
                wish.firstDate() == null ? period.firstDate() : wish.firstDate(),
                wish.lastDate() == null ? period.lastDate() : wish.lastDate(),
                wish.duringSchoolBreaks());
    }
}
