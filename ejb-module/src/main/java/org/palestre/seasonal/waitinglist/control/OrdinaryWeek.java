package org.palestre.seasonal.waitinglist.control;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeekTimeState;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.control.TypicalWeeks;

/**
 * What seems free in an ordinary week of the season, for a club that was refused something.
 *
 * @param areas all areas that are looked at, by id
 * @param refused what it was refused: neither that nor a part of it is proposed again
 */
record OrdinaryWeek(TypicalWeeks.Week week, Map<Long, AreaView> areas, PlaceAndTimes refused) {

    /** Whether some areas of a site seem free at these times. */
    boolean possible(long siteId, List<Long> areaIds, List<WeeklySlot> times) {
        var here = week.of(siteId, areaIds);
        return times.stream().allMatch(time -> seemsFree(here.state(WeekTime.of(time))))
                && !(sameHall(areaIds) && overlapsRefused(times));
    }

    private static boolean seemsFree(WeekTimeState state) {
        return state == WeekTimeState.FREE || state == WeekTimeState.HELD_THIS_SEASON;
    }

    private boolean sameHall(Collection<Long> areaIds) {
        return !Collections.disjoint(units(areaIds), units(refused.areaIds()));
    }

    private Set<Long> units(Collection<Long> areaIds) {
        return areaIds.stream()
                .filter(areas::containsKey)
                .flatMap(id -> areas.get(id).unitIds().stream())
                .collect(Collectors.toSet());
    }

    private boolean overlapsRefused(List<WeeklySlot> times) {
        return times.stream().anyMatch(time -> refused.times().stream().anyMatch(time::overlaps));
    }
}
