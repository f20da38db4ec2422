package org.palestre.web.seasonal.permit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.permit.boundary.CompleteAgreement;
import org.palestre.seasonal.permit.boundary.ManageCoaches;
import org.palestre.shared.BusinessException;
import org.palestre.web.seasonal.PermitServlet;

/** Hands out agreements, their signed copies and copies of diplomas, to the club and to agents who may read them. */
@WebServlet({"/account/agreement.pdf", "/account/agreement-copy", "/account/coach-copy"})
public class PermitFilesServlet extends HttpServlet {

    @Inject
    private CompleteAgreement agreements;

    @Inject
    private ManageCoaches coaches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PermitServlet.Download.send(response, file(request), "attachment");
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }

    private DownloadFile file(HttpServletRequest request) {
        long permit = number(request, "id");
        return switch (request.getServletPath()) {
            case "/account/agreement.pdf" -> agreements.file(permit, false);
            case "/account/agreement-copy" -> agreements.file(permit, true);
            default -> coaches.copy(permit, number(request, "coach"));
        };
    }

    private static long number(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null || !value.matches("\\d{1,18}")) {
            throw BusinessException.notFound("seasonal.unknownPermit");
        }
        return Long.parseLong(value);
    }
}
