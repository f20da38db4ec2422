package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.ManageUsualOpening;
import org.palestre.web.shell.Notices;

/** The form of the hours that new and imported sites get. */
@Named("usualOpeningHours")
@ViewScoped
public class UsualOpeningHoursBacking implements Serializable {

    @EJB
    private transient ManageUsualOpening manageUsualOpening;

    @Inject
    private Notices notices;

    private final EnumMap<DayOfWeek, CivilTimes> read = new EnumMap<>(DayOfWeek.class);
    private final EnumMap<DayOfWeek, OpeningDay> days = new EnumMap<>(DayOfWeek.class);

    /** Reads the hours that hold now. */
    public void load() {
        read.putAll(manageUsualOpening.times());
        for (DayOfWeek day : DayOfWeek.values()) {
            CivilTimes times = read.get(day);
            days.put(day, new OpeningDay(day, times == null ? List.of() : List.of(times)));
        }
    }

    /** Writes what was typed. */
    public String save() {
        Map<DayOfWeek, CivilTimes> wanted = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, typed) -> typed.times().forEach(times -> wanted.put(day, times)));
        manageUsualOpening.change(read, wanted);
        notices.success("facilities.usualOpeningHours.saved");
        return "/gestion/usual-opening-hours?faces-redirect=true";
    }

    /** Monday to Sunday; the page has a row for each, with fields of their own. */
    public List<DayOfWeek> getWeekdays() {
        return Arrays.asList(DayOfWeek.values());
    }

    public Map<DayOfWeek, OpeningDay> getDays() {
        return days;
    }
}
