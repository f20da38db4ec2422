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
import org.palestre.billing.invoice.boundary.ExamineInvoices;
import org.palestre.billing.invoice.boundary.InvoiceQuery;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.shared.Roles;
import org.palestre.web.billing.MoneyFile;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The list of invoices as a file that a treasurer can reckon with, narrowed and sorted as the list is. */
@WebServlet({"/gestion/invoices.xlsx", "/gestion/invoices.csv"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR}))
public class InvoicesFileServlet extends HttpServlet {

    private static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "payer",
            "registration",
            "issuedOn",
            "dueOn",
            "period",
            "net",
            "vat",
            "total",
            "paid",
            "open",
            "credited",
            "writtenOff",
            "ordered",
            "state");

    @EJB
    private transient ExamineInvoices invoices;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wording words = new Wording(Language.of(request), clock.getZone());
        InvoiceQuery query = InvoicesAddress.of(request).query();
        MoneyFile file = new MoneyFile(
                words.text("invoice.file"),
                COLUMNS.stream().map(column -> words.text("invoice." + column)).toList(),
                MoneyFile.all(page -> invoices.search(query, page)).map(invoice -> row(invoice, words)));
        file.send(request, response);
    }

    private static List<Object> row(InvoiceView invoice, Wording words) {
        return List.of(
                invoice.number(),
                words.say(invoice.kind()),
                invoice.payerName(),
                words.say(invoice.registration()),
                invoice.issuedOn(),
                invoice.dueOn(),
                words.say(invoice.period()),
                invoice.net(),
                invoice.vat(),
                invoice.total(),
                invoice.paid(),
                invoice.open(),
                invoice.credited(),
                invoice.writtenOff(),
                invoice.ordered(),
                words.say(invoice.state()));
    }
}
