package org.palestre.web.billing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palestre.shared.CsvFile;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/**
 * A list with amounts and dates as a spreadsheet or as CSV, as the address ends: amounts are numbers, dates are dates. It is
 * read page by page while it is written, however long it is.
 *
 * @param rows cells of text, {@link Money}, {@link LocalDate}, {@link LocalDateTime} or numbers
 */
public record MoneyFile(String name, List<String> columns, Stream<List<Object>> rows) {

    private static final int FLUSHED = 1000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    /** All lines of a list, one page after the other. */
    public static <T> Stream<T> all(Function<PageRequest, Page<T>> list) {
        AtomicInteger next = new AtomicInteger(1);
        return Stream.iterate(
                        list.apply(new PageRequest(0, PageRequest.LARGEST)),
                        Objects::nonNull,
                        page -> page.items().size() < PageRequest.LARGEST
                                ? null
                                : list.apply(new PageRequest(next.getAndIncrement(), PageRequest.LARGEST)))
                .flatMap(page -> page.items().stream());
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
        for (Iterator<List<Object>> left = rows.iterator(); left.hasNext(); ) {
            file.row(left.next().stream().map(MoneyFile::plain).toList());
        }
        file.flush();
    }

    private static String plain(Object cell) {
        if (cell instanceof Money amount) {
            return amount.toString().replace('.', ',');
        }
        if (cell instanceof LocalDateTime time) {
            return TIME.format(time);
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
            int row = 0;
            for (Iterator<List<Object>> left = rows.iterator(); left.hasNext(); ) {
                List<Object> cells = left.next();
                row++;
                for (int column = 0; column < columns.size(); column++) {
                    cell(sheet, row, column, cells.get(column));
                }
                if (row % FLUSHED == 0) {
                    sheet.flush();
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
        } else if (cell instanceof LocalDateTime time) {
            sheet.value(row, column, time);
            sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, String.valueOf(cell));
        }
    }
}
