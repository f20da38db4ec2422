package org.palestre.seasonal.waitinglist.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a campaign lays down for the time after a refusal.
 *
 * @param askUntil last day on which something else can be asked for; null as long as its seasons last
 * @param offerDays how many days an offer stands, if nothing else is said, 1 to 60
 * @param inOrder whether of those that wait for a slot the first is served first
 * @param digestHours how long the office is left in peace after a mail about what came free, 1 to 168 hours
 */
public record AfterRefusalRules(LocalDate askUntil, int offerDays, boolean inOrder, int digestHours)
        implements Serializable {

    /** Unless the office says otherwise. */
    public static final int USUAL_DIGEST_HOURS = 4;
}
