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
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.billing.cashoffice.boundary.ConsultReceipts;
import org.palestre.billing.cashoffice.boundary.ReceiptFilter;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.shared.Roles;
import org.palestre.web.billing.MoneyFile;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The receipts as a file, narrowed as the list is. */
@WebServlet({"/gestion/receipts.xlsx", "/gestion/receipts.csv"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR}))
public class ReceiptsFileServlet extends HttpServlet {

    private static final List<String> COLUMNS =
            List.of("number", "office", "takenAt", "cashier", "payer", "service", "means", "amount", "state");

    @EJB
    private transient ConsultReceipts receipts;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wording words = new Wording(Language.of(request), clock.getZone());
        ReceiptFilter filter = ReceiptsAddress.read(request::getParameter);
        new MoneyFile(
                        words.text("cashoffice.receipts.file"),
                        COLUMNS.stream()
                                .map(column -> words.text("cashoffice." + column))
                                .toList(),
                        MoneyFile.all(page -> receipts.list(filter, page)).map(receipt -> row(receipt, words)))
                .send(request, response);
    }

    private List<Object> row(ReceiptView receipt, Wording words) {
        return List.of(
                receipt.number(),
                receipt.officeName(),
                LocalDateTime.ofInstant(receipt.takenAt(), clock.getZone()),
                receipt.cashierName(),
                receipt.lines().stream()
                        .map(line -> line.payerName())
                        .distinct()
                        .collect(Collectors.joining(" ; ")),
                receipt.lines().stream()
                        .map(line -> line.serviceName(words.language()))
                        .distinct()
                        .collect(Collectors.joining(" ; ")),
                receipt.means().stream()
                        .map(means -> words.say(means.kind()) + " " + means.amount())
                        .collect(Collectors.joining(" ; ")),
                receipt.total(),
                words.text(receipt.cancelled() ? "cashoffice.cancelled" : "cashoffice.valid"));
    }
}
