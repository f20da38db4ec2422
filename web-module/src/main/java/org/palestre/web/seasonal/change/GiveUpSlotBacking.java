package org.palestre.web.seasonal.change;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.palestre.seasonal.change.boundary.GiveUpSlot;
import org.palestre.seasonal.change.boundary.GivingUp;
import org.palestre.shared.BusinessException;
import org.palestre.web.seasonal.permit.OfPermit;
import org.palestre.web.shell.Notices;

/** Gives a slot up, after a look at what that means for what is due: by its club, or by the office in its name. */
@Named
@ViewScoped
public class GiveUpSlotBacking extends OfPermit {

    @Inject
    private GiveUpSlot slots;

    @Inject
    private Notices notices;

    private LocalDate from;
    private String reason;
    private LocalDate looked;
    private GivingUp effect;

    /** Looks at what it would mean; nothing is written. */
    public void check() {
        effect = null;
        looked = from;
        effect = slots.preview(getId(), from);
    }

    /** Gives it up from the day that was looked at. */
    public String giveUp() {
        if (effect == null || !Objects.equals(looked, from)) {
            effect = null;
            throw BusinessException.conflict("permit.checkAgain");
        }
        GivingUp done = slots.giveUp(getId(), effect.from(), reason);
        notices.success("change.giveUp.done", done.from(), done.givenBack().sessions());
        boolean office =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/gestion/");
        return office ? office(getId()) : portal(getId());
    }

    public GivingUp getEffect() {
        return effect;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
