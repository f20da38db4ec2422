package org.palestre.web.seasonal.commission;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.commission.boundary.ConsultSessions;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Hands out the papers of a session: {@code /gestion/commission-papers.pdf?session=…&paper=agenda|minutes}. */
@WebServlet("/gestion/commission-papers.pdf")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.BOOKING_OFFICE))
public class CommissionPapersServlet extends HttpServlet {

    @Inject
    private ConsultSessions sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("session");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long session = Long.parseLong(id);
            send(
                    response,
                    "minutes".equals(request.getParameter("paper"))
                            ? sessions.minutes(session)
                            : sessions.agenda(session));
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }

    private static void send(HttpServletResponse response, DownloadFile file) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + file.fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.content());
    }
}
