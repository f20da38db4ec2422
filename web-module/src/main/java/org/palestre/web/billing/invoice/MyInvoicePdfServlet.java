package org.palestre.web.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.billing.invoice.boundary.ConsultInvoices;

/** The document of an invoice, for its payer. */
@WebServlet("/account/invoice.pdf")
public class MyInvoicePdfServlet extends HttpServlet {

    @EJB
    private transient ConsultInvoices invoices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InvoicePdfServlet.send(response, () -> invoices.document(request.getParameter("number")));
    }
}
