package org.palestre.web.billing.invoice;

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
import java.util.List;
import org.palestre.billing.invoice.boundary.LateInvoice;
import org.palestre.billing.invoice.boundary.LateQuery;
import org.palestre.billing.invoice.boundary.RemindPayers;
import org.palestre.shared.Roles;
import org.palestre.web.billing.MoneyFile;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** What is late as a file, narrowed as the list is. */
@WebServlet({"/gestion/dunning.xlsx", "/gestion/dunning.csv"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR}))
public class DunningFileServlet extends HttpServlet {

    private static final List<String> COLUMNS = List.of(
            "number",
            "payer",
            "email",
            "issuedOn",
            "since",
            "days",
            "total",
            "open",
            "late",
            "inPlan",
            "lastStep",
            "remindedOn");

    @EJB
    private transient RemindPayers reminders;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wording words = new Wording(Language.of(request), clock.getZone());
        LateQuery query = new LateQuery(
                request.getParameter("q"),
                number(request, "days") == null ? 0 : number(request, "days"),
                number(request, "step"));
        MoneyFile file = new MoneyFile(
                words.text("invoice.dunning.file"),
                COLUMNS.stream().map(column -> words.text("invoice." + column)).toList(),
                MoneyFile.all(page -> reminders.late(query, page)).map(late -> row(late, words)));
        file.send(request, response);
    }

    private static Integer number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("\\d{1,5}") ? Integer.valueOf(text) : null;
    }

    private static List<Object> row(LateInvoice late, Wording words) {
        return List.of(
                late.number(),
                late.payerName(),
                words.say(late.email()),
                late.issuedOn(),
                late.since(),
                late.days(),
                late.total(),
                late.open(),
                late.late(),
                words.text(late.inPlan() ? "invoice.yes" : "invoice.no"),
                late.lastStep(),
                late.remindedOn() == null ? "" : late.remindedOn());
    }
}
