package org.palestre.seasonal.statistics.boundary;

import java.io.Serializable;

/**
 * What some requests come to in a season. Minutes are those of one area: an hour in two areas is 120.
 *
 * @param requests handed in and not withdrawn
 * @param granted of these, granted as asked or changed, or granted and released later
 * @param refused of these, refused or on the waiting list after a refusal
 * @param askedMinutes on the days that the season's calendar leaves
 * @param grantedMinutes as they stand in the plannings
 * @param measuredMinutes of those granted, how many it is known for whether they were used
 * @param usedMinutes of those, used
 */
public record Figures(
        long requests,
        long granted,
        long refused,
        long askedMinutes,
        long grantedMinutes,
        long measuredMinutes,
        long usedMinutes)
        implements Serializable {

    /** Nothing asked for. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);

    /** Hours asked for. */
    public double askedHours() {
        return askedMinutes / 60.0;
    }

    /** Hours granted. */
    public double grantedHours() {
        return grantedMinutes / 60.0;
    }

    /** Hours used, or null where nobody knows. */
    public Double usedHours() {
        return measuredMinutes == 0 ? null : usedMinutes / 60.0;
    }

    /** What part of the hours asked for was granted, or null if none was asked for. */
    public Double grantedShare() {
        return askedMinutes == 0 ? null : (double) grantedMinutes / askedMinutes;
    }

    /** What part of the hours of which it is known was used, or null where nobody knows. */
    public Double usedShare() {
        return measuredMinutes == 0 ? null : (double) usedMinutes / measuredMinutes;
    }
}
