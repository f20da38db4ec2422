package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far the decisions of a campaign have come.
 *
 * @param undecided requests that nobody has decided on yet
 * @param granted grants as asked that wait to go out
 * @param changed grants with changes that wait to go out
 * @param refused refusals that wait to go out
 * @param published decisions that went out
 * @param lastPublishedAt when the last one went out; null if none did
 */
public record PublicationView(
        long undecided, long granted, long changed, long refused, long published, Instant lastPublishedAt)
        implements Serializable {

    /** How many decisions wait to go out. */
    public long waiting() {
        return granted + changed + refused;
    }
}
