package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;

/**
 * A line of a file of figures of use, and what becomes of it.
 *
 * @param line its number in the file, from 1
 * @param season label of the season
 * @param before what is kept today, null if nothing
 */
public record UsedSlot(
        long line,
        String permitNumber,
        String organisation,
        String site,
        String season,
        int planned,
        int used,
        SlotUse before)
        implements Serializable {

    /** What an import does with a line. */
    public enum Outcome {
        CREATED,
        CHANGED,
        SAME
    }

    public Outcome outcome() {
        if (before == null) {
            return Outcome.CREATED;
        }
        return before.planned() == planned && before.used() == used ? Outcome.SAME : Outcome.CHANGED;
    }

    /** In percent, rounded. */
    public int rate() {
        return new SlotUse(season, planned, used).rate();
    }
}
