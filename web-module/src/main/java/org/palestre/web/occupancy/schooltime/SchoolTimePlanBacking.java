package org.palestre.web.occupancy.schooltime;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.occupancy.schooltime.boundary.LineOutcome;
import org.palestre.occupancy.schooltime.boundary.PlanSchoolTime;
import org.palestre.occupancy.schooltime.boundary.SchoolTimeLine;
import org.palestre.occupancy.schooltime.boundary.SchoolTimePlan;
import org.palestre.occupancy.schooltime.boundary.SchoolTimeResult;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** What entering hours of schools would bring, line by line and club by club, and the button. */
@Named
@ViewScoped
public class SchoolTimePlanBacking implements Serializable {

    private static final int MOST_SHOWN = 300;

    @Inject
    private PlanSchoolTime plans;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private long id;
    private String fingerprint;
    private String reason;
    private transient SchoolTimePlan plan;

    /** Works it out. */
    public void load() {
        fingerprint = getPlan().fingerprint();
        reason = words.text("schooltime.plan.defaultReason");
    }

    /** Enters what was looked at. */
    public String apply() {
        SchoolTimeResult result = plans.apply(id, fingerprint, reason);
        notices.success("schooltime.entered", result.entered(), result.dates(), result.cancelled(), result.told());
        return "/gestion/school-time-plan?faces-redirect=true&id=" + id;
    }

    public SchoolTimePlan getPlan() {
        if (plan == null) {
            plan = plans.plan(id);
        }
        return plan;
    }

    /** The lines, those with errors first. */
    public List<SchoolTimeLine> getLines() {
        return Stream.concat(
                        getPlan().lines().stream().filter(line -> line.outcome() == LineOutcome.ERROR),
                        getPlan().lines().stream().filter(line -> line.outcome() != LineOutcome.ERROR))
                .limit(MOST_SHOWN)
                .toList();
    }

    public int getMore() {
        return Math.max(0, getPlan().lines().size() - MOST_SHOWN);
    }

    /** Whether anything would be entered. */
    public boolean isEffective() {
        return getPlan().appliedAt() == null && getPlan().count(LineOutcome.NEW) > 0;
    }

    /** The colour of an outcome. */
    public String tone(LineOutcome outcome) {
        return switch (outcome) {
            case NEW -> "success";
            case UNCHANGED -> "neutral";
            case ERROR -> "danger";
        };
    }

    /** The icon of an outcome. */
    public String icon(LineOutcome outcome) {
        return switch (outcome) {
            case NEW -> "plus";
            case UNCHANGED -> "minus";
            case ERROR -> "times";
        };
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getFingerprint() {
        return fingerprint;
    }

    public void setFingerprint(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
