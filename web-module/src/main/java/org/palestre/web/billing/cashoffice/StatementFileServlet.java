package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palestre.billing.cashoffice.boundary.StateTakings;
import org.palestre.billing.cashoffice.boundary.StatementFigures;
import org.palestre.shared.BusinessException;
import org.palestre.shared.CsvFile;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** A statement as a file that the public accountant can reckon with. */
@WebServlet({"/gestion/cash-statement.xlsx", "/gestion/cash-statement.csv"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR}))
public class StatementFileServlet extends HttpServlet {

    @EJB
    private transient StateTakings statements;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Wording words = new Wording(Language.of(request), clock.getZone());
        boolean spreadsheet = request.getServletPath().endsWith(".xlsx");
        List<List<Object>> rows;
        String number;
        try {
            StatementFigures figures = statements.figures(Long.parseLong(id));
            number = statements.statement(Long.parseLong(id)).number();
            rows = StatementRows.of(figures, words);
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
            return;
        }
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + words.text("cashoffice.state.file") + "-" + number
                        + (spreadsheet ? ".xlsx\"" : ".csv\""));
        response.setHeader("Cache-Control", "private, no-store");
        if (spreadsheet) {
            spreadsheet(response, number, rows);
        } else {
            csv(response, number, rows);
        }
    }

    private static void csv(HttpServletResponse response, String number, List<List<Object>> rows) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        CsvFile file = new CsvFile(response.getWriter(), List.of(number));
        for (List<Object> row : rows) {
            file.row(row.stream().map(StatementFileServlet::plain).toList());
        }
        file.flush();
    }

    private static void spreadsheet(HttpServletResponse response, String number, List<List<Object>> rows)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Palestre", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(number);
            for (int i = 0; i < rows.size(); i++) {
                for (int k = 0; k < rows.get(i).size(); k++) {
                    cell(sheet, i, k, rows.get(i).get(k));
                }
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Money amount) {
            sheet.value(row, column, amount.inEuros());
            sheet.style(row, column).format("#,##0.00").set();
        } else {
            sheet.value(row, column, String.valueOf(value));
        }
    }

    /** With a comma, as spreadsheets of the country read numbers. */
    private static String plain(Object value) {
        return value instanceof Money amount ? amount.toString().replace('.', ',') : String.valueOf(value);
    }
}
