package org.palestre.web.occupancy.schooltime;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.occupancy.schooltime.boundary.PlanSchoolTime;
import org.palestre.occupancy.schooltime.boundary.SchoolHour;
import org.palestre.shared.BusinessException;

/** Hours of schools are typed or read from a file; what they would bring is shown next. */
@Named
@ViewScoped
public class EnterSchoolTimeBacking implements Serializable {

    private static final int LARGEST = 1_000_000;
    private static final int FEW = 3;
    private static final int MOST = 20;

    @Inject
    private PlanSchoolTime plans;

    @Inject
    private CityCalendar calendar;

    @Inject
    private ConsultSites sites;

    @Inject
    private transient Clock clock;

    private Long season;
    private String school;
    private Long site;
    private Long area;
    private final ArrayList<HourFields> hours = new ArrayList<>();
    private transient Part file;
    private transient List<AreaView> areas;

    /** Begins with a few empty lines. */
    public void load() {
        for (int i = hours.size(); i < FEW; i++) {
            hours.add(new HourFields());
        }
    }

    /** Goes on with what was typed. */
    public String typed() {
        if (area == null) {
            throw BusinessException.invalid("shared.missing", "area");
        }
        List<HourFields> filled = hours.stream().filter(hour -> !hour.empty()).toList();
        filled.forEach(HourFields::require);
        List<SchoolHour> wanted = filled.stream()
                .map(hour -> new SchoolHour(school, area, hour.getDay(), hour.getStart(), hour.getEnd()))
                .toList();
        return shown(plans.hours(season, wanted));
    }

    /** Goes on with a file. */
    public String read() {
        if (file == null || file.getSize() == 0) {
            throw BusinessException.invalid("shared.missing", "file");
        }
        if (file.getSize() > LARGEST) {
            throw BusinessException.invalid("schooltime.fileTooLong", "file", 2_000);
        }
        try (InputStream stream = file.getInputStream()) {
            return shown(plans.file(season, file.getSubmittedFileName(), stream.readAllBytes()));
        } catch (IOException e) {
            throw BusinessException.invalid("shared.missing", "file");
        }
    }

    private static String shown(long plan) {
        return "/gestion/school-time-plan?faces-redirect=true&id=" + plan;
    }

    /** One more line. */
    public void more() {
        if (hours.size() < MOST) {
            hours.add(new HourFields());
        }
    }

    /** The areas of the site that was just chosen. */
    public void chosen() {
        area = null;
        areas = null;
        if (getAreas().size() == 1) {
            area = getAreas().get(0).id();
        }
    }

    public List<AreaView> getAreas() {
        if (areas == null) {
            areas = site == null ? List.of() : sites.areas(site);
        }
        return areas;
    }

    /** Seasons that are not over. */
    public List<SeasonView> getSeasons() {
        LocalDate today = LocalDate.now(clock);
        return calendar.seasons().stream()
                .filter(one -> one.dates().end().isAfter(today))
                .toList();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public List<HourFields> getHours() {
        return hours;
    }

    public Long getSeason() {
        return season;
    }

    public void setSeason(Long season) {
        this.season = season;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
