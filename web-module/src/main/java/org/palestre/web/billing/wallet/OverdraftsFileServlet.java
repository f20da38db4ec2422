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
import java.util.List;
import org.palestre.billing.wallet.boundary.AllowOverdraft;
import org.palestre.billing.wallet.boundary.AllowedOverdraft;
import org.palestre.billing.wallet.boundary.OverdraftFilter;
import org.palestre.shared.Roles;
import org.palestre.web.billing.MoneyFile;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** Allowed overdrafts as a file, narrowed as the list is. */
@WebServlet({"/gestion/overdrafts.xlsx", "/gestion/overdrafts.csv"})
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.TREASURER))
public class OverdraftsFileServlet extends HttpServlet {

    private static final List<String> COLUMNS =
            List.of("payer", "service", "amount", "firstDay", "lastDay", "reason", "by", "state", "endReason");

    @EJB
    private transient AllowOverdraft allowOverdraft;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wording words = new Wording(Language.of(request), clock.getZone());
        OverdraftFilter filter =
                OverdraftsBacking.filter(request.getParameter("q"), "true".equals(request.getParameter("all")));
        new MoneyFile(
                        words.text("wallet.overdrafts.file"),
                        COLUMNS.stream()
                                .map(column -> words.text("wallet.overdrafts." + column))
                                .toList(),
                        MoneyFile.all(page -> allowOverdraft.list(filter, page)).map(one -> row(one, words)))
                .send(request, response);
    }

    private static List<Object> row(AllowedOverdraft one, Wording words) {
        return List.of(
                one.payerName(),
                one.serviceName(words.language()),
                one.overdraft(),
                one.firstDay(),
                one.lastDay(),
                one.reason(),
                one.allowedBy(),
                words.say(one.state()),
                one.endReason() == null ? "" : one.endReason());
    }
}
