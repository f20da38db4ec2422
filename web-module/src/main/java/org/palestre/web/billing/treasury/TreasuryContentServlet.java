package org.palestre.web.billing.treasury;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.billing.treasury.boundary.ConsultOrders;
import org.palestre.billing.treasury.boundary.SettleTransfers;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** A file for the treasury ({@code file}) or for the bank ({@code transfers}), byte by byte as it was made. */
@WebServlet("/gestion/treasury-content")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.TREASURER, Roles.AUDITOR}))
public class TreasuryContentServlet extends HttpServlet {

    @Inject
    private transient ConsultOrders orders;

    @Inject
    private transient SettleTransfers transfers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getParameter("file");
        String bank = request.getParameter("transfers");
        String id = file == null ? bank : file;
        boolean treasurer = request.isUserInRole(Roles.TREASURER);
        if (id == null || !id.matches("\\d{1,18}") || file == null && !treasurer) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long number = Long.parseLong(id);
            write(file == null ? transfers.content(number) : orders.content(number), response);
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }

    static void write(StoredDocument content, HttpServletResponse response) throws IOException {
        response.setContentType(content.mediaType());
        response.setContentLength(content.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + content.fileName() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(content.content());
    }
}
