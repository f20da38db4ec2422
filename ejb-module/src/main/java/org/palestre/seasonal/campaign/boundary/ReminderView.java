package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A reminder to clubs that had not answered, and how far it is.
 *
 * @param clubs to how many it was to go
 * @param told how many were written to
 * @param spared how many were not, as they had answered meanwhile or the campaign was closed
 * @param running whether its job is at it, or about to be
 */
public record ReminderView(long id, Instant orderedAt, long clubs, long told, long spared, boolean running)
        implements Serializable {

    /** The same with what its job is doing. */
    public ReminderView with(boolean atIt) {
        return new ReminderView(id, orderedAt, clubs, told, spared, atIt);
    }

    /** How many still wait. */
    public long left() {
        return clubs - told - spared;
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return clubs == 0 ? 100 : (int) ((told + spared) * 100 / clubs);
    }
}
