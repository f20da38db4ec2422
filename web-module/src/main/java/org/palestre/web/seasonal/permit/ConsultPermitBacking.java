package org.palestre.web.seasonal.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.permit.boundary.AgreementState;
import org.palestre.seasonal.permit.boundary.ConsultPermit;
import org.palestre.seasonal.permit.boundary.PermitSheet;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.CurrentUser;

/** A permit with its editions and its history, on the page of its club and on that of the office. */
@Named
@RequestScoped
public class ConsultPermitBacking {

    @Inject
    private ConsultPermit permits;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Words words;

    private Long id;
    private Long series;
    private PermitSheet sheet;

    /** Reads the permit that the address names, or the one that a series of occupations belongs to. */
    public void load() {
        if (id == null && series != null) {
            id = permits.ofSeries(series);
        }
        if (id == null) {
            throw BusinessException.notFound("seasonal.unknownPermit");
        }
        sheet = permits.sheet(id);
    }

    /** Whether the office can do something about it. */
    public boolean isManageable() {
        return sheet.inForce() && currentUser.isBookingOffice();
    }

    /** So many sessions and hours, in words. */
    public String say(SlotEffect effect) {
        return words.text("permit.effect", effect.sessions(), effect.hours(), effect.minutesBeyond());
    }

    /** The icon that goes with something that happened. */
    public String icon(PermitEventKind kind) {
        return switch (kind) {
            case SUSPENDED -> "pause-circle";
            case SUSPENSION_LIFTED -> "play-circle";
            case REVOKED -> "ban";
            case RELEASED -> "sign-out";
            case CHANGED, SESSION_MOVED -> "arrows-h";
            case SWAPPED, SESSION_SWAPPED -> "sync";
            case KEYLESS, ATTENDED_AGAIN -> "key";
            case AGREEMENT_TO_SIGN, AGREEMENT_RETURNED, AGREEMENT_REFUSED, AGREEMENT_SIGNED -> "file-edit";
            case SESSION_CANCELLED -> "times-circle";
            case MATCH_ANNOUNCED -> "flag";
        };
    }

    /** The icon that goes with how far an agreement has come. */
    public String agreementIcon(AgreementState state) {
        return switch (state) {
            case TO_COMPLETE -> "users";
            case TO_SIGN -> "pencil";
            case RETURNED -> "inbox";
            case SIGNED -> "check-circle";
            case ENDED -> "times-circle";
        };
    }

    /** The colour that goes with it. */
    public String agreementTone(AgreementState state) {
        return switch (state) {
            case TO_COMPLETE, TO_SIGN, RETURNED -> "warning";
            case SIGNED -> "success";
            case ENDED -> "neutral";
        };
    }

    public PermitSheet getSheet() {
        return sheet;
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
