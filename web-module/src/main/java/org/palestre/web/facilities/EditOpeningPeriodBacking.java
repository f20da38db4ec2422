package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.ManageOpeningHours;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.facilities.boundary.OpeningPeriodChange;
import org.palestre.facilities.boundary.OpeningPeriodView;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** Creates, changes or removes an opening period of a site. A new one begins with the usual hours. */
@Named("editOpeningPeriod")
@ViewScoped
public class EditOpeningPeriodBacking implements Serializable {

    @EJB
    private transient ManageOpeningHours manageOpeningHours;

    @EJB
    private transient ManageSites manageSites;

    @Inject
    private Notices notices;

    private long siteId;
    private Long id;
    private long version;
    private boolean usual;
    private String siteName;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private List<OpeningDay> days;

    /** Reads the period, once the address is read. */
    public void load() {
        siteName = manageSites.own(siteId).name();
        List<OpeningPeriodView> periods = manageOpeningHours.periods(siteId);
        if (id == null) {
            days = days(periods.stream()
                    .filter(period -> period.dates() == null)
                    .findFirst()
                    .map(OpeningPeriodView::times)
                    .orElse(Map.of()));
            return;
        }
        OpeningPeriodView period = periods.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("facilities.unknownPeriod"));
        version = period.version();
        name = period.name();
        usual = period.dates() == null;
        firstDay = usual ? null : period.dates().start();
        lastDay = usual ? null : period.dates().last();
        days = days(period.times());
    }

    /** Writes what was typed. */
    public String save() {
        Map<DayOfWeek, List<CivilTimes>> times = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> times.put(day.getDay(), day.times()));
        OpeningPeriodChange change = new OpeningPeriodChange(name, firstDay, lastDay, times);
        if (id == null) {
            manageOpeningHours.create(siteId, change);
        } else {
            manageOpeningHours.change(siteId, id, version, change);
        }
        notices.success("facilities.editOpeningPeriod.saved", siteName);
        return list();
    }

    /** The usual hours hold again on these days. */
    public String remove() {
        manageOpeningHours.remove(siteId, id, version);
        notices.success("facilities.editOpeningPeriod.removed", siteName);
        return list();
    }

    private String list() {
        return "/gestion/manage-opening-hours?faces-redirect=true&site=" + siteId;
    }

    private static List<OpeningDay> days(Map<DayOfWeek, List<CivilTimes>> times) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new OpeningDay(day, times.getOrDefault(day, List.of())))
                .toList();
    }

    public long getSiteId() {
        return siteId;
    }

    public void setSiteId(long siteId) {
        this.siteId = siteId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isUsual() {
        return usual;
    }

    public String getSiteName() {
        return siteName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public List<OpeningDay> getDays() {
        return days;
    }
}
