package org.palestre.web.billing.wallet;

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
import java.util.List;
import org.palestre.billing.wallet.boundary.ExamineRefunds;
import org.palestre.billing.wallet.boundary.RefundFilter;
import org.palestre.billing.wallet.boundary.RefundView;
import org.palestre.shared.Roles;
import org.palestre.web.billing.MoneyFile;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** What payers want back as a file, narrowed as the list is; bank accounts only by their ends. */
@WebServlet({"/gestion/refunds.xlsx", "/gestion/refunds.csv"})
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.TREASURER))
public class RefundsFileServlet extends HttpServlet {

    private static final List<String> COLUMNS = List.of(
            "payment.number",
            "wallet.refunds.askedAt",
            "payment.payer",
            "payment.wallet",
            "payment.amount",
            "payment.state",
            "wallet.refund.account",
            "wallet.details.holder",
            "wallet.examine.reason");

    @EJB
    private transient ExamineRefunds refunds;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wording words = new Wording(Language.of(request), clock.getZone());
        RefundFilter filter = OfficeRefundsBacking.filter(request.getParameter("state"), request.getParameter("q"));
        new MoneyFile(
                        words.text("wallet.office.file"),
                        COLUMNS.stream().map(words::text).toList(),
                        MoneyFile.all(page -> refunds.list(filter, page)).map(one -> row(one, words)))
                .send(request, response);
    }

    private List<Object> row(RefundView one, Wording words) {
        return List.of(
                one.reference(),
                LocalDate.ofInstant(one.requestedAt(), clock.getZone()),
                one.payerName(),
                one.serviceName(words.language()),
                one.amount(),
                words.say(one.state()),
                one.account(),
                one.holder(),
                one.reason() == null ? "" : one.reason());
    }
}
