package org.palestre.web.billing.closing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.closing.boundary.BillingDashboard;
import org.palestre.billing.closing.boundary.DayReceipts;
import org.palestre.billing.closing.boundary.OpenAmount;
import org.palestre.billing.closing.boundary.Standing;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The dashboard as a spreadsheet whose amounts are numbers and whose days are dates: receipts, and what is owed by age. */
@WebServlet("/gestion/billing-dashboard.xlsx")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR}))
public class DashboardFileServlet extends HttpServlet {

    @EJB
    private transient BillingDashboard dashboard;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wording words = new Wording(Language.of(request), clock.getZone());
        LocalDate today = LocalDate.now(clock);
        LocalDate until = day(request.getParameter("until"), today);
        List<DayReceipts> days;
        try {
            days = dashboard.receipts(day(request.getParameter("from"), until.minusDays(30)), until);
        } catch (BusinessException e) {
            days = dashboard.receipts(today.minusDays(30), today);
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + words.text("closing.dashboard.file") + ".xlsx\"");
        response.setHeader("Cache-Control", "private, no-store");
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Palestre", "1.0")) {
            receipts(workbook.newWorksheet(words.text("closing.dashboard.receipts")), words, days);
            open(workbook.newWorksheet(words.text("closing.dashboard.open")), words, dashboard.standing());
        }
    }

    private static void receipts(Worksheet sheet, Wording words, List<DayReceipts> days) {
        head(sheet, 0, words.text("closing.day"));
        int column = 1;
        for (AccountKind mode : BillingDashboardBacking.MODES) {
            head(sheet, column++, words.text("closing.mode." + mode.name()));
        }
        head(sheet, column, words.text("closing.total"));
        sheet.freezePane(0, 1);
        int row = 0;
        for (DayReceipts day : days) {
            row++;
            sheet.value(row, 0, day.day());
            sheet.style(row, 0).format("dd/mm/yyyy").set();
            column = 1;
            for (AccountKind mode : BillingDashboardBacking.MODES) {
                amount(sheet, row, column++, day.of(mode));
            }
            amount(sheet, row, column, day.total());
        }
    }

    private static void open(Worksheet sheet, Wording words, Standing standing) {
        head(sheet, 0, words.text("closing.dashboard.age"));
        head(sheet, 1, words.text("closing.dashboard.owed"));
        head(sheet, 2, words.text("closing.dashboard.wallets"));
        sheet.freezePane(0, 1);
        int row = 0;
        for (OpenAmount one : standing.openAmounts()) {
            row++;
            sheet.value(row, 0, words.say(one.age()));
            amount(sheet, row, 1, one.amount());
            sheet.value(row, 2, one.wallets());
        }
    }

    private static void head(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().set();
        sheet.width(column, 18);
    }

    private static void amount(Worksheet sheet, int row, int column, Money amount) {
        sheet.value(row, column, amount.inEuros());
        sheet.style(row, column).format("#,##0.00").set();
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            LocalDate day = text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 2199 ? otherwise : day;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
