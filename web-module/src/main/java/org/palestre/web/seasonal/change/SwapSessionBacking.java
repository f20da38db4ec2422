package org.palestre.web.seasonal.change;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.change.boundary.ChangeSession;
import org.palestre.seasonal.change.boundary.SessionSwap;
import org.palestre.seasonal.change.boundary.SwapCandidate;
import org.palestre.seasonal.change.boundary.SwapSlots;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** Exchanges the date of a slot that {@link ChangeSessionBacking} shows with one of another club. */
@Named
@ViewScoped
public class SwapSessionBacking implements Serializable {

    @Inject
    private ChangeSessionBacking mine;

    @Inject
    private ChangeSession changes;

    @Inject
    private SwapSlots swaps;

    @Inject
    private Notices notices;

    private String q;
    private Long otherPermitId;
    private LocalDate otherDate;
    private LocalTime otherStart;
    private String swapReason;
    private List<SwapCandidate> candidates = List.of();

    /** Looks for slots with which it could be exchanged. */
    public void find() {
        candidates = swaps.candidates(mine.getId(), q);
        if (candidates.isEmpty()) {
            throw BusinessException.invalid("change.nobodyFound", "q");
        }
    }

    /** Exchanges the two sessions. */
    public String swap() {
        if (otherPermitId == null) {
            throw BusinessException.invalid("shared.missing", "otherPermitId");
        }
        changes.swap(
                mine.getId(),
                new SessionSwap(mine.getDate(), mine.getStart(), otherPermitId, otherDate, otherStart, swapReason));
        notices.success("change.session.swapped", mine.getDate());
        return mine.back();
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

    public LocalDate getOtherDate() {
        return otherDate;
    }

    public void setOtherDate(LocalDate otherDate) {
        this.otherDate = otherDate;
    }

    public LocalTime getOtherStart() {
        return otherStart;
    }

    public void setOtherStart(LocalTime otherStart) {
        this.otherStart = otherStart;
    }

    public String getSwapReason() {
        return swapReason;
    }

    public void setSwapReason(String swapReason) {
        this.swapReason = swapReason;
    }
}
