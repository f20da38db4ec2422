package org.palestre.facilities.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.shared.BusinessException;

/** Reads the CSV form of the census: a header, semicolons or commas, quotes where needed. */
final class CsvCensus {

    private static final int MOST_COLUMNS = 500;

    private final List<CensusRecords.Record> records = new ArrayList<>();
    private final List<CensusRowView> broken = new ArrayList<>();
    private List<String> header;

    private CsvCensus() {}

    static CensusRecords read(String text) {
        return new CsvCensus().readAll(text);
    }

    private CensusRecords readAll(String text) {
        String first = text.lines().findFirst().orElse("");
        char delimiter = first.chars().filter(c -> c == ';').count()
                        >= first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> lines = parser.iterator();
            while (lines.hasNext()) {
                CSVRecord record = lines.next();
                if (header == null) {
                    header = header(record);
                } else {
                    add(record, startLine(text, record, line));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException e) {
            throw BusinessException.invalid("facilities.censusBroken", "file", line);
        }
        return new CensusRecords(records, broken);
    }

    private static long startLine(String text, CSVRecord record, long earliest) {
        // Empty lines before the record count as lines of the file, but not as records.
        long line = earliest;
        int position = (int) record.getCharacterPosition();
        for (int i = position; i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\r'); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    private static List<String> header(CSVRecord record) {
        List<String> columns = record.stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> missing = DataEsRecord.REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .toList();
        if (missing.size() == DataEsRecord.REQUIRED.size() || columns.size() > MOST_COLUMNS) {
            throw BusinessException.invalid("facilities.censusUnknownColumns", "file");
        }
        if (!missing.isEmpty()) {
            throw BusinessException.invalid("facilities.censusMissingColumns", "file", String.join(", ", missing));
        }
        return columns;
    }

    private void add(CSVRecord record, long line) {
        if (records.size() + broken.size() >= CensusFile.MOST_ROWS) {
            throw BusinessException.invalid("facilities.censusTooManyRows", "file", CensusFile.MOST_ROWS);
        }
        if (record.size() != header.size()) {
            broken.add(CensusRowView.refused(
                    (int) line, "facilities.census.columns", String.valueOf(record.size()), null, null));
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!record.get(i).isBlank() || header.get(i).equals(DataEsRecord.EQUIPMENT_NUMBER)) {
                values.put(header.get(i), record.get(i));
            }
        }
        records.add(new CensusRecords.Record((int) line, values, null));
    }
}
