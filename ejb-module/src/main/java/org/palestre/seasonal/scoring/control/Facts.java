package org.palestre.seasonal.scoring.control;

import java.math.BigDecimal;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;

/**
 * What is known of a request and its club when its score is asked for.
 *
 * @param handicaps to how many kinds the activity is open
 * @param figures what the club declared or the office found; null if nobody said anything
 * @param useRate of the slot that is renewed, in per cent; null if it was not counted
 * @param seasons former seasons in which the club held a permit
 * @param documents documents kept of those asked for, in per cent; null if none is asked for
 */
public record Facts(
        long requestId,
        long campaignId,
        long organisationId,
        AgeBand ageBand,
        Gender gender,
        int handicaps,
        Figures figures,
        BigDecimal useRate,
        int seasons,
        BigDecimal documents) {

    /** The same with what other components know. */
    public Facts with(BigDecimal rate, BigDecimal kept) {
        return new Facts(
                requestId, campaignId, organisationId, ageBand, gender, handicaps, figures, rate, seasons, kept);
    }
}
