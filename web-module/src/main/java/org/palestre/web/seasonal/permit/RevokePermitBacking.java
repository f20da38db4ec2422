package org.palestre.web.seasonal.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.permit.boundary.RevokePermit;
import org.palestre.seasonal.pricing.boundary.PriceEffect;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** Takes a permit back after a look at what that means. */
@Named
@ViewScoped
public class RevokePermitBacking extends OfPermit {

    @Inject
    private RevokePermit revocation;

    @Inject
    private Notices notices;

    private LocalDate from;
    private String reason;
    private LocalDate looked;
    private SlotEffect effect;
    private PriceEffect price;

    /** Looks at what it would concern; nothing is written. */
    public void check() {
        effect = null;
        looked = from;
        effect = revocation.preview(getId(), from);
        price = revocation.price(getId(), from);
    }

    /** Takes it back from the day that was looked at. */
    public String revoke() {
        if (effect == null || !looked.equals(from)) {
            effect = null;
            throw BusinessException.conflict("permit.checkAgain");
        }
        int sessions = revocation.revoke(getId(), from, reason);
        notices.success("permit.revoke.done", getSheet().permit().number(), from, sessions);
        return office(getId());
    }

    public SlotEffect getEffect() {
        return effect;
    }

    /** What it does to the price. */
    public PriceEffect getPrice() {
        return price;
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
