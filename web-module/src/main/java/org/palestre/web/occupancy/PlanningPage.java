package org.palestre.web.occupancy;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.facilities.boundary.SiteSummary;
import org.palestre.occupancy.boundary.ConsultPlanning;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.occupancy.boundary.Planning;
import org.palestre.occupancy.boundary.PlanningDay;
import org.palestre.occupancy.boundary.PlanningEntry;
import org.palestre.occupancy.boundary.PromisedTime;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.PageRequest;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** What the week calendar and the day board of a site have in common: the occupations, moving by hand. */
abstract class PlanningPage extends PlanningChoice {

    private static final int SITES_SHOWN = 100;

    @Inject
    private ConsultPlanning consultPlanning;

    @Inject
    private ConsultSites consultSites;

    @Inject
    private MoveByHand moveByHand;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    /** The days that the page shows. */
    abstract DateRange days();

    /** The address of this very page. */
    abstract String here();

    /** Loaded once for each request, so that what others did meanwhile is seen. */
    Planning planning() {
        return (Planning) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent("occupancy.planning", key -> consultPlanning.days(getSite(), days()));
    }

    /** The occupations that pass the filters. */
    public List<PlanningEntry> getEntries() {
        Map<Long, AreaView> areas = areas();
        return planning().entries().stream()
                .filter(entry -> shows(entry, areas))
                .toList();
    }

    /** What is promised and passes the filters. */
    public List<PromisedTime> getPromised() {
        Map<Long, AreaView> areas = areas();
        return planning().promised().stream()
                .filter(promised -> shows(promised, areas))
                .toList();
    }

    /** Somebody else took away what was dragged. */
    void refuseDrag() {
        moveByHand.refuse(BusinessException.conflict("occupancy.changedMeanwhile"));
    }

    Map<Long, AreaView> areas() {
        return planning().areas().stream().collect(Collectors.toMap(AreaView::id, a -> a));
    }

    /** The name of an area of this site. */
    public String areaName(long areaId) {
        AreaView found = areas().get(areaId);
        return found == null ? "" : found.name();
    }

    /** Moves an occupation as it was dragged; what the page shows is read again. */
    void drag(String id, Long toArea, LocalDateTime start, LocalDateTime end) {
        try {
            moveByHand.drag(id, toArea, start, end);
        } finally {
            FacesContext.getCurrentInstance().getAttributes().remove("occupancy.planning");
        }
    }

    /** Takes the last move back. */
    public void takeBack() {
        if (moveByHand.moved()) {
            OccupationView back = moveByHand.takeBack();
            notices.success("occupancy.planning.takenBack", back.title());
            PlanningLinks.go(
                    here() + (getKind() == null ? "" : "&kind=" + getKind().name()));
        }
    }

    /** What became of the last move, for the bar that stays in sight; null before any. */
    public String getTold() {
        return moveByHand.told();
    }

    /** Whether the last move can be taken back. */
    public boolean isMoved() {
        return moveByHand.moved();
    }

    /** Sites to choose from, by name. */
    public List<SiteSummary> getSites() {
        return consultSites
                .search(new SiteQuery(getSearch(), null, null, null), new PageRequest(0, SITES_SHOWN))
                .items();
    }

    /** The legend and the filter. */
    public OccupationKind[] getKinds() {
        return OccupationKind.values();
    }

    /** An occupation's times as the list tells them, or its dates if it lasts for days. */
    public String times(OccupationView occupation) {
        LocalDateTime start = local(occupation.startsAt());
        LocalDateTime end = local(occupation.endsAt());
        return start.toLocalDate().equals(end.minusNanos(1).toLocalDate())
                ? words.text("occupancy.planning.times", start.toLocalTime(), end.toLocalTime())
                : words.text("occupancy.planning.moments", start, end);
    }

    /** The occupations of a day, in order of time; one that lasts for days stands on each of them. */
    public List<PlanningEntry> on(PlanningDay day) {
        LocalDateTime start = day.date().atStartOfDay();
        LocalDateTime end = start.plusDays(1);
        return getEntries().stream()
                .filter(entry -> local(entry.occupation().startsAt()).isBefore(end)
                        && local(entry.occupation().endsAt()).isAfter(start))
                .toList();
    }

    /** Why the site is closed that day, or what is special about it; empty on an ordinary day. */
    public String remark(PlanningDay day) {
        if (day.cityClosing() != null) {
            return words.text("occupancy.planning.cityClosing", day.cityClosing());
        }
        String name = day.publicHoliday() == null ? day.schoolBreak() : day.publicHoliday();
        return name == null ? (day.hours().isEmpty() ? words.text("occupancy.planning.closed") : "") : name;
    }

    /** The earliest opening of the shown days, for the axis; the first hour of an occupation if that is earlier. */
    LocalTime earliest() {
        LocalTime opening = planning().days().stream()
                .flatMap(day -> day.hours().stream().map(hours -> hours.start()))
                .min(Comparator.naturalOrder())
                .orElse(LocalTime.of(7, 0));
        return getEntries().stream()
                .map(entry -> local(entry.occupation().startsAt()).toLocalTime())
                .filter(start -> start.isBefore(opening))
                .min(Comparator.naturalOrder())
                .orElse(opening)
                .withMinute(0);
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The city's zone, in which the calendar counts. */
    public String getZone() {
        return clock.getZone().getId();
    }

    public Planning getPlanning() {
        return planning();
    }
}
