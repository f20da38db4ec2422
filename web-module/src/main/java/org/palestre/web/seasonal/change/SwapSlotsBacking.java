package org.palestre.web.seasonal.change;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.change.boundary.ChangePreview;
import org.palestre.seasonal.change.boundary.Changed;
import org.palestre.seasonal.change.boundary.SlotSwap;
import org.palestre.seasonal.change.boundary.SwapCandidate;
import org.palestre.seasonal.change.boundary.SwapSlots;
import org.palestre.shared.BusinessException;
import org.palestre.web.seasonal.permit.OfPermit;
import org.palestre.web.shell.Notices;

/** Lets two clubs change places for the rest of the season, after a look at what that brings to both. */
@Named
@ViewScoped
public class SwapSlotsBacking extends OfPermit {

    @Inject
    private SwapSlots swaps;

    @Inject
    private Notices notices;

    private String q;
    private Long otherPermitId;
    private LocalDate from;
    private String reason;
    private SlotSwap looked;
    private List<ChangePreview> outlooks;
    private List<SwapCandidate> candidates;

    @Override
    public void load() {
        super.load();
        candidates = swaps.candidates(getId(), q);
    }

    /** Looks at what it would bring; nothing is written. */
    public void check() {
        outlooks = null;
        looked = wanted(true);
        outlooks = swaps.preview(getId(), looked);
    }

    /** Exchanges every date, or refuses the whole if one is taken. */
    public String swapAll() {
        return swap(false);
    }

    /** Exchanges what is free and leaves the rest out. */
    public String swapFree() {
        return swap(true);
    }

    private String swap(boolean leaveOutConflicts) {
        if (outlooks == null || !wanted(true).equals(looked)) {
            outlooks = null;
            throw BusinessException.conflict("permit.checkAgain");
        }
        List<Changed> editions = swaps.swap(getId(), wanted(leaveOutConflicts));
        notices.success(
                "change.swap.done", editions.get(0).number(), editions.get(1).number());
        return office(editions.get(0).permitId());
    }

    private SlotSwap wanted(boolean leaveOutConflicts) {
        if (otherPermitId == null) {
            throw BusinessException.invalid("shared.missing", "otherPermitId");
        }
        return new SlotSwap(otherPermitId, from, leaveOutConflicts, reason);
    }

    /** How many dates of both are in somebody else's way. */
    public long getConflicts() {
        return outlooks == null
                ? 0
                : outlooks.stream().mapToLong(ChangePreview::conflicts).sum();
    }

    public List<ChangePreview> getOutlooks() {
        return outlooks;
    }

    public List<SwapCandidate> getCandidates() {
        return candidates;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Long getOtherPermitId() {
        return otherPermitId;
    }

    public void setOtherPermitId(Long otherPermitId) {
        this.otherPermitId = otherPermitId;
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
