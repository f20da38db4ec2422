package org.palestre.web.billing.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.billing.payment.boundary.ExaminePayments;
import org.palestre.billing.payment.boundary.OfficePayment;
import org.palestre.billing.payment.boundary.PaymentLineView;
import org.palestre.billing.payment.boundary.PaymentView;
import org.palestre.shared.Roles;
import org.palestre.web.billing.MoneyFile;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The cash office's list of online payments as a spreadsheet or a CSV file, filtered as its address says. */
@WebServlet({"/gestion/online-payments.xlsx", "/gestion/online-payments.csv"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.TREASURER, Roles.CASHIER}))
public class OnlinePaymentsServlet extends HttpServlet {

    private static final List<String> COLUMNS = List.of(
            "payment.number",
            "payment.createdAt",
            "payment.person",
            "payment.email",
            "payment.wallets",
            "payment.amount",
            "payment.paidAmount",
            "payment.state",
            "payment.means",
            "payment.paidAt",
            "payment.authorisation",
            "payment.operation");

    @Inject
    private transient ExaminePayments payments;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OnlinePaymentsAddress address = OnlinePaymentsAddress.of(request.getParameterMap());
        Wording words = new Wording(Language.of(request), clock.getZone());
        new MoneyFile(
                        words.text("payment.file"),
                        COLUMNS.stream().map(words::text).toList(),
                        MoneyFile.all(page -> payments.list(address.filter(), page))
                                .map(payment -> row(payment, words)))
                .send(request, response);
    }

    private List<Object> row(OfficePayment office, Wording words) {
        PaymentView payment = office.payment();
        return List.of(
                payment.reference(),
                time(payment.createdAt()),
                office.personName(),
                office.email(),
                payment.lines().stream().map(line -> wallet(line, words)).collect(Collectors.joining(" ; ")),
                payment.total(),
                payment.paid() == null ? "" : payment.paid(),
                words.say(payment.state()),
                words.say(payment.means()),
                time(payment.paidAt()),
                words.say(office.authorisation()),
                words.say(office.idOp()));
    }

    private Object time(Instant instant) {
        return instant == null ? "" : LocalDateTime.ofInstant(instant, clock.getZone());
    }

    private static String wallet(PaymentLineView line, Wording words) {
        return line.payerName() + ", " + line.serviceName(words.language()) + ", " + line.amount();
    }
}
