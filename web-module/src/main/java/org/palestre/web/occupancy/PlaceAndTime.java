package org.palestre.web.occupancy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Where and when, as a form asks for it: an area, a date, two times, and a last date only if it lasts for days. */
public class PlaceAndTime implements Serializable {

    private Long area;
    private LocalDate date;
    private LocalDate endDate;
    private LocalTime start;
    private LocalTime end;

    /** Fills the form in with where and when something is. */
    void show(long areaId, LocalDateTime from, LocalDateTime to) {
        area = areaId;
        date = from.toLocalDate();
        start = from.toLocalTime();
        end = to.toLocalTime();
        LocalDate last = to.toLocalDate();
        boolean oneDay = last.equals(date) || last.equals(date.plusDays(1)) && end.equals(LocalTime.MIDNIGHT);
        endDate = oneDay ? null : last;
    }

    Instant startsAt(ZoneId zone) {
        return date.atTime(start).atZone(zone).toInstant();
    }

    /** Midnight without a date means the end of the day. */
    Instant endsAt(ZoneId zone) {
        boolean endOfDay = endDate == null && end.equals(LocalTime.MIDNIGHT);
        LocalDate day = endDate == null ? date : endDate;
        return (endOfDay ? day.plusDays(1) : day).atTime(end).atZone(zone).toInstant();
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }
}
