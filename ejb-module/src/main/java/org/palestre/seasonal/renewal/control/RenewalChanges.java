package org.palestre.seasonal.renewal.control;

import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.renewal.boundary.RenewalChange;
import org.palestre.seasonal.renewal.boundary.RenewalChange.Kind;

/** What a renewal leaves out of the slot that it goes on with, one by one, so that nobody has to compare by eye. */
public final class RenewalChanges {

    private RenewalChanges() {}

    /** The changes, areas first, then times, then school breaks. */
    public static List<RenewalChange> of(
            List<AreaRef> areas, List<WeeklySlot> times, boolean duringSchoolBreaks, PlaceAndTimes asked) {
        List<RenewalChange> changes = new ArrayList<>();
        areas.stream()
                .filter(area -> !asked.areaIds().contains(area.id()))
                .forEach(area -> changes.add(new RenewalChange(Kind.AREA_DROPPED, area.name(), null, null)));
        for (WeeklySlot before : times) {
            List<WeeklySlot> kept = asked.times().stream()
                    .filter(time -> Reduction.within(time, before))
                    .toList();
            if (kept.isEmpty()) {
                changes.add(new RenewalChange(Kind.TIME_DROPPED, null, before, null));
            }
            kept.stream()
                    .filter(time -> !time.equals(before))
                    .forEach(time -> changes.add(new RenewalChange(Kind.TIME_SHORTENED, null, before, time)));
        }
        if (asked.duringSchoolBreaks() != duringSchoolBreaks) {
            Kind kind = duringSchoolBreaks ? Kind.WITHOUT_SCHOOL_BREAKS : Kind.WITH_SCHOOL_BREAKS;
            changes.add(new RenewalChange(kind, null, null, null));
        }
        return changes;
    }
}
