package org.palestre.web.billing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palestre.shared.CsvFile;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/**
 * A list with amounts and dates as a spreadsheet or as CSV, as the address ends: amounts are numbers, dates are dates.
 *
 * @param rows cells of text, {@link Money}, {@link LocalDate} or numbers
 */
public record MoneyFile(String name, List<String> columns, List<List<Object>> rows) {

    private static final int MOST = 50_000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** All pages of a list, up to the rows that a file may hold. */
    public static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Page<T> part;
        int page = 0;
        do {
            part = list.apply(new PageRequest(page++, PageRequest.LARGEST));
            all.addAll(part.items());
        } while (!part.items().isEmpty() && all.size() < Math.min(MOST, part.total()));
        return all;
    }

    /** Answers with it. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean spreadsheet = request.getServletPath().endsWith(".xlsx");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name + (spreadsheet ? ".xlsx\"" : ".csv\""));
        response.setHeader("Cache-Control", "private, no-store");
        if (spreadsheet) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            spreadsheet(response);
        } else {
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            csv(response);
        }
    }

    private void csv(HttpServletResponse response) throws IOException {
        CsvFile file = new CsvFile(response.getWriter(), columns);
        for (List<Object> row : rows) {
            file.row(row.stream().map(MoneyFile::plain).toList());
        }
        file.flush();
    }

    private static String plain(Object cell) {
        if (cell instanceof Money amount) {
            return amount.toString().replace('.', ',');
        }
        return cell instanceof LocalDate day ? DATE.format(day) : String.valueOf(cell);
    }

    private void spreadsheet(HttpServletResponse response) throws IOException {
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Palestre", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    cell(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Money amount) {
            sheet.value(row, column, amount.inEuros());
            sheet.style(row, column).format("#,##0.00").set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, String.valueOf(cell));
        }
    }
}
