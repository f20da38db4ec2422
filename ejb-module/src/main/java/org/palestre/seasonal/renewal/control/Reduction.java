package org.palestre.seasonal.renewal.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.renewal.boundary.RenewableSlot;
import org.palestre.seasonal.renewal.boundary.RenewalForm;
import org.palestre.seasonal.renewal.boundary.RenewalProblem;
import org.palestre.shared.DayEnd;

/**
 * S1, step 8: a renewal may leave out a day, an hour or an area, and change its mind about school breaks. Whatever comes
 * on top is a new request.
 */
public record Reduction(RenewableSlot slot, RenewalForm wanted) {

    /** What is asked for that the slot does not have. */
    public List<RenewalProblem> additions() {
        List<RenewalProblem> problems = new ArrayList<>();
        Set<Long> had = slot.areas().stream().map(AreaRef::id).collect(Collectors.toSet());
        if (!had.containsAll(areaIds())) {
            problems.add(problem("areaIds", "renewal.addsArea"));
        }
        List<WeeklySlot> times = times();
        for (int i = 0; i < times.size(); i++) {
            WeeklySlot time = times.get(i);
            if (time.sound() && slot.times().stream().noneMatch(before -> within(time, before))) {
                problems.add(problem("times", "renewal.addsTime", i + 1));
            }
        }
        return problems;
    }

    /** The areas that are to be kept. */
    public List<Long> areaIds() {
        return wanted.areaIds() == null
                ? slot.areas().stream().map(AreaRef::id).toList()
                : wanted.areaIds().stream().distinct().sorted().toList();
    }

    /** The times that are to be kept. */
    public List<WeeklySlot> times() {
        return wanted.times() == null ? slot.times() : wanted.times();
    }

    public boolean duringSchoolBreaks() {
        return wanted.duringSchoolBreaks() == null ? slot.duringSchoolBreaks() : wanted.duringSchoolBreaks();
    }

    private RenewalProblem problem(String field, String code, Object... values) {
        return new RenewalProblem(slot.permitId(), slot.permitNumber(), field, code, List.of(values));
    }

    /** Whether a time lies within one that the slot has; times that are equal do. */
    static boolean within(WeeklySlot time, WeeklySlot before) {
        return time.day() == before.day()
                && !time.start().isBefore(before.start())
                && DayEnd.second(time.end()) <= DayEnd.second(before.end());
    }
}
