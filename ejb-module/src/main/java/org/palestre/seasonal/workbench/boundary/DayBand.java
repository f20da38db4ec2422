package org.palestre.seasonal.workbench.boundary;

/** A part of the day: clubs want the evenings, so that a whole day tells little of how scarce they are. */
public enum DayBand {
    WHOLE_DAY(0, 24),
    MORNING(0, 12),
    AFTERNOON(12, 17),
    EVENING(17, 24);

    private final int from;
    private final int to;

    DayBand(int from, int to) {
        this.from = from * 60;
        this.to = to * 60;
    }

    /** First minute of the day that belongs to it. */
    public int from() {
        return from;
    }

    /** First minute of the day that no longer belongs to it. */
    public int to() {
        return to;
    }
}
