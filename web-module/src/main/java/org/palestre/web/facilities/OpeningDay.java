package org.palestre.web.facilities;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.palestre.facilities.boundary.CivilTimes;

/** The hours of one weekday in a form: open once, twice, or not at all. */
public class OpeningDay implements Serializable {

    private final DayOfWeek day;
    private LocalTime opens;
    private LocalTime closes;
    private LocalTime opensAgain;
    private LocalTime closesAgain;

    OpeningDay(DayOfWeek day, List<CivilTimes> times) {
        this.day = day;
        if (!times.isEmpty()) {
            opens = times.get(0).start();
            closes = times.get(0).end();
        }
        if (times.size() > 1) {
            opensAgain = times.get(1).start();
            closesAgain = times.get(1).end();
        }
    }

    List<CivilTimes> times() {
        List<CivilTimes> times = new ArrayList<>();
        if (opens != null || closes != null) {
            times.add(new CivilTimes(opens, closes));
        }
        if (opensAgain != null || closesAgain != null) {
            times.add(new CivilTimes(opensAgain, closesAgain));
        }
        return times;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }

    public LocalTime getOpensAgain() {
        return opensAgain;
    }

    public void setOpensAgain(LocalTime opensAgain) {
        this.opensAgain = opensAgain;
    }

    public LocalTime getClosesAgain() {
        return closesAgain;
    }

    public void setClosesAgain(LocalTime closesAgain) {
        this.closesAgain = closesAgain;
    }
}
