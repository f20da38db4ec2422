package org.palestre.billing.tariff.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.palestre.shared.BusinessException;

/** The rows of a spreadsheet that somebody sent: an xlsx workbook, or text with semicolons, commas or tabs. */
final class SheetRows {

    /** The largest file that is taken: 2 MB. */
    static final int LARGEST = 2 * 1024 * 1024;

    static final int MOST_ROWS = 5_000;

    private SheetRows() {}

    /**
     * The rows with the number of each in the file, without those that are empty.
     *
     * @throws BusinessException {@code tariff.fileTooLarge} (MB), {@code tariff.fileTooLong} (rows), {@code
     *     tariff.fileUnreadable} at {@code file}
     */
    static List<Row> of(byte[] content) {
        if (content == null || content.length == 0) {
            throw BusinessException.invalid("shared.missing", "file");
        }
        if (content.length > LARGEST) {
            throw BusinessException.invalid("tariff.fileTooLarge", "file", LARGEST / 1024 / 1024);
        }
        boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
        List<Row> rows = (zip ? XlsxRows.of(content) : csv(text(content)))
                .stream().filter(row -> !row.empty()).toList();
        if (rows.size() > MOST_ROWS) {
            throw BusinessException.invalid("tariff.fileTooLong", "file", MOST_ROWS);
        }
        return rows;
    }

    /** One row; a cell that is missing is empty. */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() && cells.get(column) != null
                    ? cells.get(column).strip()
                    : "";
        }

        boolean empty() {
            return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
        }
    }

    static BusinessException unreadable() {
        return BusinessException.invalid("tariff.fileUnreadable", "file");
    }

    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        if (text.indexOf('\0') >= 0) {
            throw unreadable();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<Row> csv(String text) {
        String first = text.lines().findFirst().orElse("");
        char delimiter = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        List<Row> rows = new ArrayList<>();
        try {
            for (CSVRecord row : CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(false)
                    .get()
                    .parse(new StringReader(text))) {
                if (rows.size() > MOST_ROWS) {
                    throw BusinessException.invalid("tariff.fileTooLong", "file", MOST_ROWS);
                }
                rows.add(new Row((int) row.getRecordNumber(), row.toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw unreadable();
        }
        return rows;
    }
}
