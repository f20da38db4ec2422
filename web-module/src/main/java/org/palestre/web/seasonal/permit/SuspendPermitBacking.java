package org.palestre.web.seasonal.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.permit.boundary.SuspendPermit;
import org.palestre.seasonal.permit.boundary.Suspension;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** Suspends a permit after a look at what that means, or ends a suspension. */
@Named
@ViewScoped
public class SuspendPermitBacking extends OfPermit {

    @Inject
    private SuspendPermit suspensions;

    @Inject
    private Notices notices;

    private LocalDate from;
    private LocalDate until;
    private String reason;
    private boolean frees;
    private LocalDate on;
    private Suspension looked;
    private SlotEffect effect;

    /** Looks at what it would concern; nothing is written. */
    public void check() {
        effect = null;
        looked = wanted();
        effect = suspensions.preview(getId(), looked);
    }

    /** Suspends as it was looked at. */
    public String suspend() {
        if (effect == null || !wanted().equals(looked)) {
            effect = null;
            throw BusinessException.conflict("permit.checkAgain");
        }
        suspensions.suspend(getId(), looked);
        notices.success("permit.suspend.done", getSheet().permit().number());
        return office(getId());
    }

    /** Lets the club come again. */
    public String lift(long suspensionId) {
        int sessions = suspensions.lift(getId(), suspensionId, on);
        notices.success("permit.lift.done", getSheet().permit().number(), sessions);
        return office(getId());
    }

    private Suspension wanted() {
        return new Suspension(from, until, reason, frees);
    }

    public SlotEffect getEffect() {
        return effect;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isFrees() {
        return frees;
    }

    public void setFrees(boolean frees) {
        this.frees = frees;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
