package org.palestre.calendar.control;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.palestre.shared.BusinessException;
import org.palestre.shared.SensibleDates;

/**
 * The ministry's data set {@code fr-en-calendrier-scolaire} as CSV: UTF-8 with a byte order mark, semicolons, instants
 * that are midnight in Paris written in UTC.
 *
 * @param rows what could be read
 * @param errors what could not, at most {@value #MOST_ERRORS}; if there is one, nothing of the file should be used
 */
public record SchoolHolidayFile(List<HolidayRow> rows, List<LineError> errors) {

    /** In bytes; the whole data set since 2009 is a quarter of a megabyte. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final int MOST_LINES = 20_000;
    private static final int MOST_ERRORS = 50;
    private static final int LONGEST_TEXT = 80;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String START = "Date de début";
    private static final String END = "Date de fin";
    private static final List<String> COLUMNS =
            List.of("Description", "Population", START, END, "Académies", "Zones", "annee_scolaire");

    /**
     * Reads the file.
     *
     * @throws BusinessException {@code calendar.import.tooLarge} or {@code calendar.import.notUtf8} if it cannot be the
     *     ministry's file at all
     */
    public static SchoolHolidayFile read(byte[] content) {
        if (content.length > LARGEST) {
            throw BusinessException.invalid("calendar.import.tooLarge", "file", LARGEST / 1024 / 1024);
        }
        String text = decode(content);
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (Reader reader = new StringReader(text);
                CSVParser parser = CSVParser.parse(reader, format)) {
            Set<String> missing = new TreeSet<>(COLUMNS);
            missing.removeAll(parser.getHeaderNames());
            return missing.isEmpty()
                    ? readLines(parser)
                    : new SchoolHolidayFile(
                            List.of(),
                            List.of(new LineError(1, "calendar.import.missingColumn", String.join(", ", missing))));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return new SchoolHolidayFile(List.of(), List.of(new LineError(1, "calendar.import.notCsv", "")));
        }
    }

    private static SchoolHolidayFile readLines(CSVParser parser) {
        List<HolidayRow> rows = new ArrayList<>();
        List<LineError> errors = new ArrayList<>();
        try {
            for (CSVRecord line : parser) {
                if (line.getRecordNumber() > MOST_LINES) {
                    errors.add(new LineError(parser.getCurrentLineNumber(), "calendar.import.tooManyLines", ""));
                    break;
                }
                readLine(line, parser.getCurrentLineNumber(), rows, errors);
                if (errors.size() >= MOST_ERRORS) {
                    break;
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            errors.add(new LineError(parser.getCurrentLineNumber(), "calendar.import.notCsv", ""));
        }
        if (rows.isEmpty() && errors.isEmpty()) {
            errors.add(new LineError(1, "calendar.import.empty", ""));
        }
        return new SchoolHolidayFile(rows, errors);
    }

    private static void readLine(CSVRecord line, long number, List<HolidayRow> rows, List<LineError> errors) {
        if (!line.isConsistent()) {
            errors.add(new LineError(number, "calendar.import.columns", String.valueOf(line.size())));
            return;
        }
        for (String column : List.of("Description", "Population", "Académies", "Zones")) {
            String value = line.get(column);
            if (value.isEmpty()
                    || value.length() > LONGEST_TEXT
                    || value.chars().anyMatch(Character::isISOControl)) {
                errors.add(new LineError(number, "calendar.import.badText", value));
                return;
            }
        }
        LocalDate start = date(line, START, number, errors);
        LocalDate end = start == null ? null : date(line, END, number, errors);
        if (end == null) {
            return;
        }
        if (end.isBefore(start) || start.plusMonths(4).isBefore(end)) {
            errors.add(new LineError(number, "calendar.import.badSpan", start + " – " + end));
            return;
        }
        rows.add(new HolidayRow(
                number,
                line.get("Description"),
                line.get("Population"),
                start,
                end,
                line.get("Académies"),
                line.get("Zones").replaceFirst("^Zone ([ABC])$", "$1")));
    }

    /** The civil date: {@code 2025-10-17T22:00:00+00:00} is midnight of 18 October in Paris. */
    private static LocalDate date(CSVRecord line, String column, long number, List<LineError> errors) {
        String value = line.get(column);
        try {
            return SensibleDates.check(
                    OffsetDateTime.parse(value).atZoneSameInstant(PARIS).toLocalDate(), column);
        } catch (DateTimeException | BusinessException e) {
            errors.add(new LineError(number, "calendar.import.badDate", value));
            return null;
        }
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw BusinessException.invalid("calendar.import.notUtf8", "file");
        }
    }
}
