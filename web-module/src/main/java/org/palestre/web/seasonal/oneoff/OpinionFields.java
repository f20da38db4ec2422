package org.palestre.web.seasonal.oneoff;

import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.seasonal.oneoff.boundary.DistrictOpinion;

/** What the district said, as the office writes it down. */
public class OpinionFields implements Serializable {

    private DistrictOpinion.Verdict verdict;
    private LocalDate date;
    private String text;

    DistrictOpinion opinion() {
        return new DistrictOpinion(verdict, date, text);
    }

    /** What it may have said. */
    public DistrictOpinion.Verdict[] getVerdicts() {
        return DistrictOpinion.Verdict.values();
    }

    public DistrictOpinion.Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(DistrictOpinion.Verdict verdict) {
        this.verdict = verdict;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
