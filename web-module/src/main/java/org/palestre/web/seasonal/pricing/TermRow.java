package org.palestre.web.seasonal.pricing;

import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.seasonal.pricing.boundary.BillingTerm;

/** A term while somebody changes it. */
public class TermRow implements Serializable {

    private String labelFrench;
    private String labelEnglish;
    private LocalDate lastDate;
    private LocalDate dueOn;

    public TermRow() {}

    public TermRow(BillingTerm term) {
        labelFrench = term.labelFrench();
        labelEnglish = term.labelEnglish();
        lastDate = term.lastDate();
        dueOn = term.dueOn();
    }

    /** What the fields say. */
    public BillingTerm term() {
        return new BillingTerm(0, labelFrench, labelEnglish, null, lastDate, dueOn);
    }

    public String getLabelFrench() {
        return labelFrench;
    }

    public void setLabelFrench(String labelFrench) {
        this.labelFrench = labelFrench;
    }

    public String getLabelEnglish() {
        return labelEnglish;
    }

    public void setLabelEnglish(String labelEnglish) {
        this.labelEnglish = labelEnglish;
    }

    public LocalDate getLastDate() {
        return lastDate;
    }

    public void setLastDate(LocalDate lastDate) {
        this.lastDate = lastDate;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
