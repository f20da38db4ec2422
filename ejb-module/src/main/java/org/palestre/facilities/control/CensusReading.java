package org.palestre.facilities.control;

import org.palestre.facilities.boundary.CensusRowView;

/** A record understood, or the reason why it cannot be; one of the two is null. */
record CensusReading(CensusRow row, CensusRowView refusal) {

    static CensusReading of(CensusRow row) {
        return new CensusReading(row, null);
    }

    static CensusReading refused(
            CensusRecords.Record record, String reason, String value, String installation, String equipment) {
        String shown = value == null || value.length() <= 80 ? value : value.substring(0, 80) + "…";
        return new CensusReading(
                null,
                CensusRowView.refused(
                        record.line(),
                        "facilities.census." + reason,
                        shown,
                        shorten(installation),
                        shorten(equipment)));
    }

    private static String shorten(String name) {
        return name == null || name.length() <= 150 ? name : name.substring(0, 149) + "…";
    }
}
