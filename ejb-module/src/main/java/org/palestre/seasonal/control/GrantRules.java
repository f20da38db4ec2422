package org.palestre.seasonal.control;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What may be granted in answer to what was asked: other areas, times and dates of the same site and seasons. */
public final class GrantRules {

    /** Longest remark or reason, in characters. */
    public static final int LONGEST_REASON = 2_000;

    private static final Comparator<WeeklySlot> BY_WEEK =
            Comparator.comparing(WeeklySlot::day).thenComparing(WeeklySlot::start);

    private GrantRules() {}

    /** The grant that gives exactly the first wish. */
    public static Grant asAsked(PlaceAndTimes asked) {
        return asAsked(asked, 1);
    }

    /** The grant that gives exactly the wish of that rank. */
    public static Grant asAsked(PlaceAndTimes asked, int rank) {
        return new Grant(
                asked.areaIds(),
                asked.times(),
                asked.firstDate(),
                asked.lastDate(),
                asked.duringSchoolBreaks(),
                false,
                null,
                rank);
    }

    /** The grant with what was asked wherever it says nothing else. */
    public static Grant completed(Grant grant, PlaceAndTimes asked) {
        return new Grant(
                grant.areaIds() == null ? asked.areaIds() : grant.areaIds(),
                grant.times() == null ? asked.times() : grant.times(),
                grant.firstDate() == null ? asked.firstDate() : grant.firstDate(),
                grant.lastDate() == null ? asked.lastDate() : grant.lastDate(),
                grant.duringSchoolBreaks() == null ? asked.duringSchoolBreaks() : grant.duringSchoolBreaks(),
                grant.leaveOutConflicts(),
                grant.remark(),
                grant.rank(),
                grant.freeOfCharge());
    }

    /**
     * The grant in its order, with the seasons' dates where dates are missing.
     *
     * @param otherAreas those of its {@link #otherAreas} that exist, by id
     * @throws BusinessException its first problem, at its field
     */
    public static Grant checked(Grant grant, PlaceAndTimes asked, Map<Long, AreaView> otherAreas, Period period) {
        PlaceAndTimes wish = PlaceRules.withDates(
                new PlaceAndTimes(
                        asked.siteId(),
                        grant.areaIds().stream().distinct().sorted().toList(),
                        grant.times(),
                        grant.firstDate(),
                        grant.lastDate(),
                        grant.duringSchoolBreaks()),
                period);
        Problems.refuseFirst(PlaceRules.problems(wish, otherAreas, Set.copyOf(asked.areaIds()), period));
        return new Grant(
                wish.areaIds(),
                wish.times().stream().sorted(BY_WEEK).toList(),
                wish.firstDate(),
                wish.lastDate(),
                wish.duringSchoolBreaks(),
                grant.leaveOutConflicts(),
                Texts.optional(grant.remark(), "remark", LONGEST_REASON),
                grant.rank(),
                grant.freeOfCharge() == null ? null : grant.freeOfCharge().checked());
    }

    /** The areas of a grant that were not asked for: they have yet to be looked at. */
    public static List<Long> otherAreas(Grant grant, PlaceAndTimes asked) {
        return grant.areaIds().stream()
                .distinct()
                .filter(area -> !asked.areaIds().contains(area))
                .toList();
    }

    /** Whether the grant gives something else than was asked; the order of areas and times does not count. */
    public static boolean differs(Grant grant, PlaceAndTimes asked) {
        return !Set.copyOf(grant.areaIds()).equals(Set.copyOf(asked.areaIds()))
                || !new HashSet<>(grant.times()).equals(new HashSet<>(asked.times()))
                || !grant.firstDate().equals(asked.firstDate())
                || !grant.lastDate().equals(asked.lastDate())
                || grant.duringSchoolBreaks() != asked.duringSchoolBreaks();
    }
}
