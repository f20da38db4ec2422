package org.palestre.facilities.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What both formats have in common: the checks of a record's names, numbers and place. */
final class CensusValues {

    private static final int LONGEST_NAME = 150;
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9A-Z][0-9A-Z -]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z_/-]{1,40}");

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * Why a record cannot be used, by its names, number and place; null if it can.
     *
     * @param columns whose texts are taken over and must do no harm
     */
    static String[] fault(
            CensusRecords.Record record, String number, String installation, String equipment, String... columns) {
        if (number == null || !NUMBER.matcher(number).matches()) {
            return new String[] {"number", number};
        }
        for (String name : new String[] {installation, equipment}) {
            if (name == null) {
                return new String[] {"name", null};
            }
            if (name.length() > LONGEST_NAME) {
                return new String[] {"nameTooLong", String.valueOf(name.length())};
            }
        }
        for (String column : columns) {
            if (CensusTexts.hostile(record.get(column))) {
                return new String[] {"hostile", record.get(column)};
            }
        }
        return record.point() == null || record.point().exists()
                ? null
                : new String[] {
                    "place", record.point().latitude() + ", " + record.point().longitude()
                };
    }

    CensusValues put(String column, String value) {
        if (value != null) {
            values.put(column, value);
        }
        return this;
    }

    CensusValues place(GeoPoint point) {
        return point == null
                ? this
                : put("latitude", CensusTexts.degrees(point.latitude()))
                        .put("longitude", CensusTexts.degrees(point.longitude()));
    }

    /** A text no longer than its column. */
    CensusValues text(String column, String value, int longest) {
        return put(column, value == null || value.length() <= longest ? value : value.substring(0, longest));
    }

    CensusValues postalCode(String value) {
        String padded = value != null && value.matches("\\d{4}") ? "0" + value : value;
        return put("postal_code", padded != null && POSTAL_CODE.matcher(padded).matches() ? padded : null);
    }

    Map<String, String> map() {
        return values;
    }
}
