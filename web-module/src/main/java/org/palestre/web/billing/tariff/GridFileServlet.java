package org.palestre.web.billing.tariff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palestre.billing.tariff.boundary.GridTable;
import org.palestre.billing.tariff.boundary.ImportGrid;
import org.palestre.shared.BusinessException;
import org.palestre.shared.CsvFile;
import org.palestre.web.shell.Language;

/** A grid as a file that can be read back, {@code /gestion/tariff-grid-file?id=…&format=csv} or {@code xlsx}. */
@WebServlet("/gestion/tariff-grid-file")
public class GridFileServlet extends HttpServlet {

    @Inject
    private ImportGrid grids;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        boolean csv = "csv".equals(request.getParameter("format"));
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Locale language = Language.of(request);
            GridTable table = grids.table(Long.parseLong(id), language);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + (language.getLanguage().equals("en") ? "tariffs" : "tarifs") + "-" + id
                            + (csv ? ".csv" : ".xlsx") + "\"");
            response.setHeader("Cache-Control", "no-store");
            if (csv) {
                csv(table, language, response);
            } else {
                workbook(table, response);
            }
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }

    private static void csv(GridTable table, Locale language, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        CsvFile file = new CsvFile(response.getWriter(), table.columns());
        for (List<Object> row : table.rows()) {
            file.row(row.stream().map(cell -> text(cell, language)).toList());
        }
        file.flush();
    }

    private static String text(Object cell, Locale language) {
        if (cell instanceof BigDecimal number) {
            String plain = number.toPlainString();
            return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
        }
        return cell == null ? null : cell.toString();
    }

    private static void workbook(GridTable table, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Palestre", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Tarifs");
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.value(0, column, table.columns().get(column));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < table.rows().size(); row++) {
                List<Object> cells = table.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    write(sheet, row + 1, column, cells.get(column));
                }
            }
            sheet.freezePane(1, 1);
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }
}
