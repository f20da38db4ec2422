package org.palestre.web.calendar;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.calendar.boundary.ClosingPeriod;
import org.palestre.calendar.boundary.ManageClosingDays;
import org.palestre.calendar.boundary.YearlyClosing;
import org.palestre.web.shell.Notices;

/** Keeps the days on which the city closes everything. */
@Named("manageClosingDays")
@ViewScoped
public class ManageClosingDaysBacking implements Serializable {

    private static final String HERE = "/gestion/manage-closing-days?faces-redirect=true";

    @EJB
    private transient ManageClosingDays manage;

    @Inject
    private Notices notices;

    private Integer day;
    private Integer month = 1;
    private String yearlyReason;
    private LocalDate first;
    private LocalDate last;
    private String reason;

    /** Refused to others than administrators. */
    public void load() {
        manage.yearly();
    }

    /** Closes on a day of every year. */
    public String addYearly() {
        manage.addYearly(month, day, yearlyReason);
        notices.success("calendar.manageClosingDays.added");
        return HERE;
    }

    /** Opens again on a day of every year. */
    public String removeYearly(long id) {
        manage.removeYearly(id);
        notices.success("calendar.manageClosingDays.removed");
        return HERE;
    }

    /** Closes on dated days; one day if no last one was given. */
    public String addPeriod() {
        manage.addPeriod(first, last == null ? first : last, reason);
        notices.success("calendar.manageClosingDays.added");
        return HERE;
    }

    /** Opens again on dated days. */
    public String removePeriod(long id) {
        manage.removePeriod(id);
        notices.success("calendar.manageClosingDays.removed");
        return HERE;
    }

    public List<YearlyClosing> getYearly() {
        return manage.yearly();
    }

    public List<ClosingPeriod> getPeriods() {
        return manage.periods();
    }

    /** The months by number and name. */
    public List<Map.Entry<Integer, String>> getMonths() {
        return Arrays.stream(Month.values())
                .map(one -> Map.entry(one.getValue(), one.getDisplayName(TextStyle.FULL_STANDALONE, language())))
                .toList();
    }

    /** A day of the year as people say it: 14 juillet. */
    public String say(MonthDay date) {
        return DateTimeFormatter.ofPattern("d MMMM", language()).format(date);
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Integer getDay() {
        return day;
    }

    public void setDay(Integer day) {
        this.day = day;
    }

    public Integer getMonth() {
        return month;
    }

    public void setMonth(Integer month) {
        this.month = month;
    }

    public String getYearlyReason() {
        return yearlyReason;
    }

    public void setYearlyReason(String yearlyReason) {
        this.yearlyReason = yearlyReason;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
