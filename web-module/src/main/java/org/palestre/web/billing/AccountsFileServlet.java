package org.palestre.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palestre.billing.boundary.AccountQuery;
import org.palestre.billing.boundary.AccountSummary;
import org.palestre.billing.boundary.BillingAccounts;
import org.palestre.shared.CsvFile;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The payers' accounts as a file that a treasurer can reckon with, narrowed and sorted as the list is. */
@WebServlet({"/gestion/billing-accounts.xlsx", "/gestion/billing-accounts.csv"})
public class AccountsFileServlet extends HttpServlet {

    private static final int MOST = 20_000;
    private static final List<String> COLUMNS =
            List.of("name", "kind", "email", "registration", "balance", "owed", "lastBooked");

    @EJB
    private transient BillingAccounts accounts;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wording words = new Wording(Language.of(request), clock.getZone());
        AccountQuery query = AccountsAddress.read(request::getParameter).query();
        boolean spreadsheet = request.getServletPath().endsWith(".xlsx");
        List<AccountSummary> found = found(query);
        List<String> columns = COLUMNS.stream()
                .map(column -> words.text("billing.accounts." + column))
                .toList();
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + words.text("billing.accounts.file") + (spreadsheet ? ".xlsx\"" : ".csv\""));
        response.setHeader("Cache-Control", "private, no-store");
        if (spreadsheet) {
            spreadsheet(response, words, columns, found);
        } else {
            csv(response, words, columns, found);
        }
    }

    private List<AccountSummary> found(AccountQuery query) {
        List<AccountSummary> all = new ArrayList<>();
        Page<AccountSummary> part;
        int page = 0;
        do {
            part = accounts.search(query, new PageRequest(page++, PageRequest.LARGEST));
            all.addAll(part.items());
        } while (!part.items().isEmpty() && all.size() < Math.min(MOST, part.total()));
        return all;
    }

    private static void csv(
            HttpServletResponse response, Wording words, List<String> columns, List<AccountSummary> found)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        CsvFile file = new CsvFile(response.getWriter(), columns);
        for (AccountSummary account : found) {
            file.row(List.of(
                    account.name(),
                    words.say(account.kind()),
                    account.email(),
                    account.registration() == null ? "" : account.registration(),
                    plain(account.balance()),
                    plain(account.owed()),
                    words.say(account.lastBookedOn())));
        }
        file.flush();
    }

    private static void spreadsheet(
            HttpServletResponse response, Wording words, List<String> columns, List<AccountSummary> found)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Palestre", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.text("billing.accounts.file"));
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
                sheet.style(0, i).bold().set();
            }
            sheet.freezePane(0, 1);
            int row = 0;
            for (AccountSummary account : found) {
                row++;
                sheet.value(row, 0, account.name());
                sheet.value(row, 1, words.say(account.kind()));
                sheet.value(row, 2, account.email());
                sheet.value(row, 3, account.registration());
                amount(sheet, row, 4, account.balance());
                amount(sheet, row, 5, account.owed());
                if (account.lastBookedOn() != null) {
                    sheet.value(row, 6, account.lastBookedOn());
                    sheet.style(row, 6).format("dd/mm/yyyy").set();
                }
            }
        }
    }

    private static void amount(Worksheet sheet, int row, int column, Money amount) {
        sheet.value(row, column, amount.inEuros());
        sheet.style(row, column).format("#,##0.00").set();
    }

    /** With a comma, as spreadsheets of the country read numbers; a minus sign in front is no formula here. */
    private static String plain(Money amount) {
        return amount.toString().replace('.', ',');
    }
}
