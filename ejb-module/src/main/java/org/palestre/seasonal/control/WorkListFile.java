package org.palestre.seasonal.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.boundary.WorkItem;

/**
 * The work list as a file that spreadsheets open: UTF-8 with its mark, semicolons, the city's civil time. What could be
 * taken for a formula is kept from being one.
 */
public final class WorkListFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "number",
                    "submitted_at",
                    "status",
                    "organisation",
                    "district",
                    "site",
                    "areas",
                    "discipline",
                    "times",
                    "conflicts")
            .get();

    private WorkListFile() {}

    /** The file's content. */
    public static byte[] of(List<WorkItem> items, ZoneId zone) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (WorkItem item : items) {
                printer.printRecord(
                        item.number(),
                        MOMENT.format(item.submittedAt().atZone(zone)),
                        item.status(),
                        harmless(item.organisationName()),
                        item.districtCode(),
                        harmless(item.siteName()),
                        harmless(String.join(", ", item.areaNames())),
                        harmless(item.disciplineName()),
                        item.times().stream().map(WorkListFile::slot).collect(Collectors.joining(", ")),
                        item.conflicts());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String slot(WeeklySlot slot) {
        return FrenchWords.day(slot.day()) + " " + slot.start() + "-" + slot.end();
    }

    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
