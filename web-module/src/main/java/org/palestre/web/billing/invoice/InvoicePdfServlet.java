package org.palestre.web.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.palestre.billing.invoice.boundary.ExamineInvoices;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The document of an invoice, for those who keep the city's money. */
@WebServlet("/gestion/invoice.pdf")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR}))
public class InvoicePdfServlet extends HttpServlet {

    @EJB
    private transient ExamineInvoices invoices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, () -> invoices.document(request.getParameter("number")));
    }

    /** Sends a document, or says why there is none. */
    static void send(HttpServletResponse response, Supplier<StoredDocument> document) throws IOException {
        try {
            StoredDocument file = document.get();
            response.setContentType(file.mediaType());
            response.setContentLength(file.content().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(file.content());
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }
}
