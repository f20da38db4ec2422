package org.palestre.seasonal.workbench.boundary;

/** How much is asked of what is still free, in the steps of the heat map. */
public enum Pressure {
    /** Nobody asks. */
    NONE,
    /** At most half of what is free is asked for. */
    LOW,
    /** At most all of what is free. */
    FULL,
    /** More than is free, up to twice as much. */
    HIGH,
    /** More than twice as much as is free, or something where nothing is. */
    EXTREME;

    /** The step for so much asked and so much free, in the same measure. */
    public static Pressure of(long asked, long free) {
        if (asked <= 0) {
            return NONE;
        }
        if (asked * 2 <= free) {
            return LOW;
        }
        if (asked <= free) {
            return FULL;
        }
        return asked <= free * 2 ? HIGH : EXTREME;
    }
}
