package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a commission decided on a request.
 *
 * @param reason of the refusal, or remark for the minutes; may be null unless it was refused
 * @param published whether the club knows
 */
public record Ruling(CommissionDecision decision, Votes votes, String reason, Instant decidedAt, boolean published)
        implements Serializable {}
