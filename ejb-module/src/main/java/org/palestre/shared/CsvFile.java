package org.palestre.shared;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as a file that spreadsheets open: in UTF-8 with its mark, semicolons. What could be taken for a formula is
 * kept from being one; an amount below zero stays a number, so that a column of money can be added up.
 */
public final class CsvFile {

    private final CSVPrinter printer;

    /** Begins the file with the names of its columns. */
    public CsvFile(Appendable out, List<String> columns) throws IOException {
        out.append('\uFEFF');
        printer =
                new CSVPrinter(out, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        row(columns);
    }

    /** One line; null is an empty cell. */
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvFile::harmless).toList());
    }

    /** Writes what is still held back. */
    public void flush() throws IOException {
        printer.flush();
    }

    private static String harmless(String text) {
        boolean formula = text != null && text.matches("(?s)[=+\\-@\\t\\r].*") && !text.matches("-\\d+([.,]\\d+)?");
        return text == null ? "" : formula ? "'" + text : text;
    }
}
