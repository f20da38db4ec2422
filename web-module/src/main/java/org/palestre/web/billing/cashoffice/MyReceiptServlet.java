package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.billing.cashoffice.boundary.ConsultMyReceipts;

/** A payer's own receipt on paper. */
@WebServlet("/account/receipt.pdf")
public class MyReceiptServlet extends HttpServlet {

    @EJB
    private transient ConsultMyReceipts receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperAnswer.send(request, response, receipts::paper);
    }
}
