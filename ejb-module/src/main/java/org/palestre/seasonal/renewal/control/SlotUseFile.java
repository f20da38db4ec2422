package org.palestre.seasonal.renewal.control;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.palestre.seasonal.renewal.boundary.SlotUseError;
import org.palestre.shared.BusinessException;

/**
 * Figures of use as CSV, one slot a line: number of the permit, season, sessions planned, sessions used. The first line
 * names the columns and is not read, nor is a line whose last figure nobody has filled in; UTF-8, or what spreadsheets on Windows write; semicolons or commas.
 *
 * @param rows what could be read
 * @param errors what could not
 */
public record SlotUseFile(List<Row> rows, List<SlotUseError> errors) {

    /** In bytes. */
    public static final int LARGEST = 1024 * 1024;

    private static final int MOST_LINES = 20_000;
    private static final int MOST_ERRORS = 200;
    private static final int COLUMNS = 4;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** One line. */
    public record Row(long line, String permitNumber, String season, int planned, int used) {}

    /** @throws BusinessException {@code renewal.use.tooLarge} (megabytes), {@code renewal.use.empty}, {@code renewal.use.notCsv} */
    public static SlotUseFile read(byte[] content) {
        if (content.length > LARGEST) {
            throw BusinessException.invalid("renewal.use.tooLarge", "file", LARGEST / 1024 / 1024);
        }
        String text = decoded(content);
        String head = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(head.indexOf(';') >= 0 ? ';' : ',')
                .setQuote('"')
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<Row> rows = new ArrayList<>();
        List<SlotUseError> errors = new ArrayList<>();
        try (Reader reader = new StringReader(text);
                CSVParser parser = CSVParser.parse(reader, format)) {
            for (CSVRecord line : parser) {
                if (line.getRecordNumber() > 1) {
                    read(line, parser.getCurrentLineNumber(), rows, errors);
                }
                if (errors.size() >= MOST_ERRORS || line.getRecordNumber() > MOST_LINES) {
                    errors.add(new SlotUseError(parser.getCurrentLineNumber(), "renewal.use.restNotRead", ""));
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw BusinessException.invalid("renewal.use.notCsv", "file");
        }
        if (rows.isEmpty() && errors.isEmpty()) {
            throw BusinessException.invalid("renewal.use.empty", "file");
        }
        return new SlotUseFile(rows, errors);
    }

    private static void read(CSVRecord line, long number, List<Row> rows, List<SlotUseError> errors) {
        if (line.size() < COLUMNS) {
            errors.add(new SlotUseError(number, "renewal.use.columns", String.valueOf(line.size())));
            return;
        }
        if (line.get(0).isEmpty()) {
            errors.add(new SlotUseError(number, "renewal.use.noPermit", ""));
            return;
        }
        if (line.get(3).isEmpty()) {
            return;
        }
        Integer planned = count(line.get(2));
        Integer used = count(line.get(3));
        if (planned == null || used == null) {
            errors.add(new SlotUseError(number, "renewal.use.notNumber", planned == null ? line.get(2) : line.get(3)));
        } else if (planned == 0 || used > planned) {
            errors.add(new SlotUseError(number, "renewal.use.moreThanPlanned", used + " / " + planned));
        } else {
            rows.add(new Row(number, line.get(0), line.get(1), planned, used));
        }
    }

    /** Null if it is no count of sessions. */
    private static Integer count(String text) {
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }
}
