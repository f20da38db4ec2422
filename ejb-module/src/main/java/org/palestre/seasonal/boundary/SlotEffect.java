package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How much of a slot a step concerns, shown before it is confirmed.
 *
 * @param sessions how many sessions, each counted once whatever the number of its areas
 * @param minutes how long they are together
 * @param first the first of their dates; null if there is none
 * @param last the last of their dates; null if there is none
 */
public record SlotEffect(int sessions, long minutes, LocalDate first, LocalDate last) implements Serializable {

    /** The whole hours of it, rounded down; what remains are {@link #minutesBeyond}. */
    public long hours() {
        return minutes / 60;
    }

    public long minutesBeyond() {
        return minutes % 60;
    }
}
