package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;

/**
 * How often a slot was really used in a season.
 *
 * @param season its label, as 2026-27
 * @param planned sessions that were planned
 * @param used sessions for which somebody came
 */
public record SlotUse(String season, int planned, int used) implements Serializable {

    /** In percent, rounded. */
    public int rate() {
        return Math.round(used * 100f / planned);
    }
}
