package org.palestre.occupancy.schooltime.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.DayMarks;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.OpeningHours;
import org.palestre.occupancy.control.PlannedDate;
import org.palestre.occupancy.control.SiteDays;
import org.palestre.shared.DateRange;

/** The periods of lessons (art. 9): neither school breaks nor public holidays, and the site must be open. */
@ApplicationScoped
public class LessonDays {

    @Inject
    private CityCalendar calendar;

    @Inject
    private OpeningHours openingHours;

    @Inject
    private ConsultSites sites;

    @Inject
    private Clock clock;

    /** The days of some sites, with a number of statements that does not depend on how many. */
    public Open of(Set<Long> siteIds, DateRange range) {
        if (siteIds.isEmpty()) {
            return new Open(Map.of(), Map.of(), clock);
        }
        Map<LocalDate, DayMarks> marks = calendar.marks(range);
        Map<Long, Map<LocalDate, List<CivilTimes>>> hours = openingHours.openings(siteIds, range);
        Map<Long, SiteDays> days = new HashMap<>();
        sites.sitesById(siteIds)
                .forEach((id, site) -> days.put(id, new SiteDays(marks, hours.get(id), site.opensOnPublicHolidays())));
        return new Open(marks, days, clock);
    }

    /** When lessons can be held where. */
    public record Open(Map<LocalDate, DayMarks> marks, Map<Long, SiteDays> days, Clock clock) {

        /** Whether a school can be there on that date. */
        public boolean allows(long siteId, PlannedDate date) {
            DayMarks day = marks.get(date.date());
            boolean holiday = day != null && day.publicHoliday() != null;
            boolean exists = date.span(clock.getZone())
                    .endsAt()
                    .isAfter(date.span(clock.getZone()).startsAt());
            return !holiday && exists && days.get(siteId).refusal(date, false).isEmpty();
        }
    }
}
