package org.palestre.facilities.boundary;

import java.util.List;

/**
 * What a preview says about one row of the file.
 *
 * @param line line of the file where the row begins, from 1
 * @param outcome what becomes of it
 * @param reason code of the text that says why, or null
 * @param reasonValue what that text names, or null
 * @param changes each difference, kept ones too
 */
public record CensusRowView(
        int line,
        CensusOutcome outcome,
        String reason,
        String reasonValue,
        String installation,
        String equipment,
        List<CensusChange> changes) {

    /** A row that cannot be used, and why. */
    public static CensusRowView refused(
            int line, String reason, String reasonValue, String installation, String equipment) {
        return new CensusRowView(line, CensusOutcome.REFUSED, reason, reasonValue, installation, equipment, List.of());
    }
}
