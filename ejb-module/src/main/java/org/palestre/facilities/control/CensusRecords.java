package org.palestre.facilities.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.CensusFormat;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.shared.BusinessException;

/**
 * The records of a census file by column, before they are understood.
 *
 * @param records each with its line, in the order of the file
 * @param broken records whose shape is already wrong
 */
record CensusRecords(List<Record> records, List<CensusRowView> broken) {

    /**
     * One record.
     *
     * @param values by column; columns without a value are missing
     * @param point where the geometry lies, or null if there is none
     */
    record Record(int line, Map<String, String> values, GeoPoint point) {

        String get(String column) {
            return CensusTexts.clean(values.get(column));
        }
    }

    /**
     * What the records mean, in the format that their columns tell.
     *
     * @throws BusinessException INVALID {@code facilities.censusUnknownColumns} if no format has such columns
     */
    CensusFile understood() {
        CensusFormat format = format();
        List<CensusRow> rows = new ArrayList<>();
        List<CensusRowView> refused = new ArrayList<>(broken);
        Map<String, Integer> seen = new HashMap<>();
        for (Record record : records) {
            CensusReading reading = format == CensusFormat.DATA_ES ? DataEsRecord.read(record) : ResRecord.read(record);
            Integer earlier = reading.row() == null
                    ? null
                    : seen.putIfAbsent(
                            reading.row().number() + "/" + reading.row().key(), record.line());
            if (reading.row() == null) {
                refused.add(reading.refusal());
            } else if (earlier != null) {
                refused.add(CensusRowView.refused(
                        record.line(),
                        "facilities.census.duplicate",
                        earlier.toString(),
                        reading.row().installation(),
                        reading.row().equipment()));
            } else {
                rows.add(reading.row());
            }
        }
        return new CensusFile(format, rows, refused);
    }

    private CensusFormat format() {
        for (Record record : records) {
            if (record.values().containsKey(DataEsRecord.EQUIPMENT_NUMBER)) {
                return CensusFormat.DATA_ES;
            }
            if (record.values().containsKey(ResRecord.NUMBER) && record.values().containsKey(ResRecord.INSTALLATION)) {
                return CensusFormat.RES_GEOJSON;
            }
        }
        throw records.isEmpty() && broken.isEmpty()
                ? BusinessException.invalid("facilities.censusEmpty", "file")
                : BusinessException.invalid("facilities.censusUnknownColumns", "file");
    }
}
