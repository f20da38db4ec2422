package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.billing.cashoffice.boundary.ConsultReceipts;
import org.palestre.billing.cashoffice.boundary.DepositTakings;
import org.palestre.billing.cashoffice.boundary.StateTakings;
import org.palestre.shared.Roles;

/** Receipts, deposit slips and statements on paper, for those who work there. */
@WebServlet({"/gestion/receipt.pdf", "/gestion/cash-deposit.pdf", "/gestion/cash-statement.pdf"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR}))
public class CashPapersServlet extends HttpServlet {

    @EJB
    private transient ConsultReceipts receipts;

    @EJB
    private transient DepositTakings deposits;

    @EJB
    private transient StateTakings statements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getServletPath();
        if (wanted.endsWith("/receipt.pdf")) {
            PaperAnswer.send(request, response, receipts::paper);
        } else if (wanted.endsWith("/cash-deposit.pdf")) {
            PaperAnswer.send(request, response, deposits::paper);
        } else {
            PaperAnswer.send(request, response, statements::paper);
        }
    }
}
