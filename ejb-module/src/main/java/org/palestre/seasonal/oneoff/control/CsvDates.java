package org.palestre.seasonal.oneoff.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.palestre.seasonal.oneoff.boundary.CalendarLine;
import org.palestre.seasonal.oneoff.boundary.WantedDate;

/**
 * Reads dates from a table: columns date, start, end and, if there is one, what it is; in any order under their names, or in
 * this order without names. Fields are separated by semicolons, tabs or commas.
 */
public final class CsvDates {

    private static final Map<String, List<String>> NAMES = Map.of(
            "date", List.of("date", "jour", "day"),
            "start", List.of("debut", "start", "heure de debut", "heure debut", "de", "from", "start time", "heure"),
            "end", List.of("fin", "end", "heure de fin", "heure fin", "a", "to", "end time"),
            "label",
                    List.of(
                            "libelle",
                            "label",
                            "objet",
                            "rencontre",
                            "match",
                            "titre",
                            "title",
                            "description",
                            "evenement",
                            "event",
                            "intitule"));

    private CsvDates() {}

    /** Each line of the table that is not empty and does not name the columns; at most {@code most}. */
    public static List<CalendarLine> read(String text, int most) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        List<CalendarLine> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Columns columns = Columns.IN_ORDER;
            boolean first = true;
            for (CSVRecord record : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (first) {
                    first = false;
                    Optional<Columns> named = Columns.named(record);
                    if (named.isPresent()) {
                        columns = named.get();
                        continue;
                    }
                }
                if (record.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (lines.size() == most) {
                    lines.add(CalendarLine.wrong(line, "…", "oneoff.tooManyLines", most));
                    break;
                }
                lines.add(line(line, record, columns));
            }
        } catch (IOException | UncheckedIOException e) {
            lines.add(CalendarLine.wrong(lines.size() + 1, "…", "oneoff.lineUnreadable"));
        }
        return lines;
    }

    private static CalendarLine line(int line, CSVRecord record, Columns columns) {
        String source = shortened(String.join(" ; ", record.toList()));
        Optional<LocalDate> date = WrittenTimes.date(columns.value(record, columns.date()));
        Optional<LocalTime> start = WrittenTimes.time(columns.value(record, columns.start()));
        Optional<LocalTime> end = WrittenTimes.time(columns.value(record, columns.end()));
        if (date.isEmpty()) {
            return CalendarLine.wrong(line, source, "oneoff.lineWithoutDate");
        }
        if (start.isEmpty()) {
            return CalendarLine.wrong(line, source, "oneoff.lineWithoutStart");
        }
        if (end.isEmpty()) {
            return CalendarLine.wrong(line, source, "oneoff.lineWithoutEnd");
        }
        String label = columns.value(record, columns.label()).strip();
        return CalendarLine.understood(line, source, new WantedDate(date.get(), start.get(), end.get(), label(label)));
    }

    /** A label that fits, or none. */
    static String label(String text) {
        String tidy = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        return tidy.isEmpty() ? null : tidy.length() > 150 ? tidy.substring(0, 149) + "…" : tidy;
    }

    /** A source line short enough to be shown. */
    static String shortened(String text) {
        String tidy = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return tidy.length() > 120 ? tidy.substring(0, 119) + "…" : tidy;
    }

    private static char delimiter(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
    }

    /** Where each column stands; -1 if there is none. */
    private record Columns(int date, int start, int end, int label) {

        static final Columns IN_ORDER = new Columns(0, 1, 2, 3);

        static Optional<Columns> named(CSVRecord head) {
            List<String> names = head.stream().map(WrittenTimes::folded).toList();
            Columns found = new Columns(
                    place(names, "date"), place(names, "start"), place(names, "end"), place(names, "label"));
            return found.date >= 0 && found.start >= 0 && found.end >= 0 ? Optional.of(found) : Optional.empty();
        }

        private static int place(List<String> names, String column) {
            return NAMES.get(column).stream()
                    .mapToInt(names::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .orElse(-1);
        }

        String value(CSVRecord record, int place) {
            return place >= 0 && place < record.size() ? record.get(place) : "";
        }
    }
}
