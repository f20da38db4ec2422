package org.palestre.facilities.control;

import java.time.LocalDate;
import java.util.List;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.OpeningPeriodView;

/** The periods of one site taken together: the period that covers a day decides, otherwise the usual hours. */
public record OpeningSchedule(List<OpeningPeriodView> periods) {

    /** The opening times of this day, in order; empty if the site stays closed. */
    public List<CivilTimes> on(LocalDate day) {
        return periods.stream()
                .filter(period -> period.dates() != null && period.dates().contains(day))
                .findFirst()
                .or(() -> periods.stream()
                        .filter(period -> period.dates() == null)
                        .findFirst())
                .map(period -> period.times().getOrDefault(day.getDayOfWeek(), List.of()))
                .orElse(List.of());
    }
}
