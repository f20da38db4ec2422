package org.palestre.seasonal.control;

import java.time.Instant;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.shared.BusinessException;

/**
 * The time in which requests can be submitted, to the second: at {@code opensAt} they can, at {@code closesAt} they
 * no longer can.
 */
public record SubmissionWindow(Instant opensAt, Instant closesAt) {

    /** @throws BusinessException {@code seasonal.campaignWindow} at {@code closesAt} unless it ends after it begins */
    public SubmissionWindow {
        if (!closesAt.isAfter(opensAt)) {
            throw BusinessException.invalid("seasonal.campaignWindow", "closesAt");
        }
    }

    public CampaignPhase phase(Instant now) {
        if (now.isBefore(opensAt)) {
            return CampaignPhase.COMING;
        }
        return now.isBefore(closesAt) ? CampaignPhase.OPEN : CampaignPhase.CLOSED;
    }

    /**
     * Refuses whoever comes too early or too late, and says when it is possible.
     *
     * @throws BusinessException {@code seasonal.windowClosed} (from, until)
     */
    public void requireOpen(Instant now) {
        if (phase(now) != CampaignPhase.OPEN) {
            throw BusinessException.conflict("seasonal.windowClosed", opensAt, closesAt);
        }
    }
}
