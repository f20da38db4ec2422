package org.palestre.web.seasonal;

import java.io.Serializable;
import java.time.LocalDate;

/** From when until when a weekly slot is asked for or granted, and whether during school breaks too. */
public class PeriodFields implements Serializable {

    private LocalDate firstDate;
    private LocalDate lastDate;
    private boolean duringSchoolBreaks;

    PeriodFields(LocalDate firstDate, LocalDate lastDate, boolean duringSchoolBreaks) {
        this.firstDate = firstDate;
        this.lastDate = lastDate;
        this.duringSchoolBreaks = duringSchoolBreaks;
    }

    public LocalDate getFirstDate() {
        return firstDate;
    }

    public void setFirstDate(LocalDate firstDate) {
        this.firstDate = firstDate;
    }

    public LocalDate getLastDate() {
        return lastDate;
    }

    public void setLastDate(LocalDate lastDate) {
        this.lastDate = lastDate;
    }

    public boolean isDuringSchoolBreaks() {
        return duringSchoolBreaks;
    }

    public void setDuringSchoolBreaks(boolean duringSchoolBreaks) {
        this.duringSchoolBreaks = duringSchoolBreaks;
    }
}
