package org.palestre.occupancy.schooltime.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.palestre.occupancy.schooltime.boundary.SchoolHour;
import org.palestre.shared.DayEnd;

/** Hours that were typed, written as the lines of a file, so that both go the same way. */
public final class TypedHours {

    private TypedHours() {}

    /** One line for each; areas by their numbers. */
    public static String text(List<SchoolHour> hours) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(
                text, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            for (SchoolHour hour : hours) {
                printer.printRecord(
                        hour.school(),
                        "",
                        "#" + hour.areaId(),
                        hour.day() == null ? "" : hour.day().getValue(),
                        hour.start(),
                        hour.end() == null ? "" : DayEnd.text(hour.end()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
