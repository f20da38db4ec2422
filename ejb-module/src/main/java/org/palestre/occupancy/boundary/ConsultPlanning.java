package org.palestre.occupancy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.DayMarks;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.OpeningHours;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.Promises;
import org.palestre.occupancy.control.SiteDays;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.Roles;
import org.palestre.shared.TimeRange;

/** The planning of a site, for agents in whose scope it lies. The number of statements does not grow with it. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class ConsultPlanning {

    /** A planning shows six weeks at most: a month with its edges. */
    public static final int MOST_DAYS = 42;

    @Inject
    private Clock clock;

    @Inject
    private ConsultSites sites;

    @Inject
    private OpeningHours openingHours;

    @Inject
    private CityCalendar calendar;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private Occupations occupations;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Promises promises;

    /** Seven days from a Monday on. */
    public Planning week(long siteId, LocalDate monday) {
        return days(siteId, new DateRange(monday, monday.plusWeeks(1)));
    }

    /** @throws BusinessException if there is no such site, it lies outside the scope, or the days are too many */
    public Planning days(long siteId, DateRange dates) {
        if (dates.start().plusDays(MOST_DAYS).isBefore(dates.end())) {
            throw BusinessException.invalid("occupancy.rangeTooLong", "to", MOST_DAYS);
        }
        SiteView site = sites.site(siteId);
        currentPerson.requireScope(siteId, site.districtCode());
        List<AreaView> areas = sites.areas(siteId);
        Map<LocalDate, DayMarks> marks = calendar.marks(dates);
        SiteDays days = new SiteDays(marks, openingHours.opening(siteId, dates), site.opensOnPublicHolidays());
        return new Planning(
                site,
                areas,
                dates.days().map(date -> day(date, marks.get(date), days)).toList(),
                entries(areas, dates),
                promises.shown(areas.stream().map(AreaView::id).toList(), dates));
    }

    private List<PlanningEntry> entries(List<AreaView> areas, DateRange dates) {
        Set<Long> units =
                areas.stream().flatMap(area -> area.unitIds().stream()).collect(Collectors.toSet());
        List<OccupationView> found = occupations.holding(
                units,
                new TimeRange(
                        dates.start().atStartOfDay(clock.getZone()).toInstant(),
                        dates.end().atStartOfDay(clock.getZone()).toInstant()));
        Map<Long, String> names = conflicts.names(found.stream()
                .map(OccupationView::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(occupation -> new PlanningEntry(occupation, names.get(occupation.organisationId())))
                .toList();
    }

    private static PlanningDay day(LocalDate date, DayMarks marks, SiteDays days) {
        return new PlanningDay(
                date,
                days.hours(date),
                marks == null ? null : marks.cityClosing(),
                marks == null ? null : marks.publicHoliday(),
                marks == null ? null : marks.schoolBreak());
    }
}
