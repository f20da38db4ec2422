package org.palestre.web.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.billing.invoice.boundary.ConsultInvoices;
import org.palestre.billing.invoice.boundary.ExamineInvoices;
import org.palestre.documents.boundary.StoredDocument;

/** The document of an invoice, for its payer and for the back office. */
@WebServlet({"/account/invoice.pdf", "/gestion/invoice.pdf"})
public class InvoicePdfServlet extends HttpServlet {

    @EJB
    private transient ConsultInvoices mine;

    @EJB
    private transient ExamineInvoices all;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        boolean office = request.getServletPath().startsWith("/gestion/");
        StoredDocument file = office ? all.document(number) : mine.document(number);
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.content());
    }
}
