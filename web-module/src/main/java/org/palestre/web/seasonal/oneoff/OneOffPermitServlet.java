package org.palestre.web.seasonal.oneoff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.oneoff.boundary.ExamineOneOffRequests;
import org.palestre.seasonal.oneoff.boundary.MyOneOffRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Hands out the permit of a one-off request as PDF, {@code /account/one-off-permit.pdf?id=…}, to its club and to the office. */
@WebServlet("/account/one-off-permit.pdf")
public class OneOffPermitServlet extends HttpServlet {

    @Inject
    private MyOneOffRequests mine;

    @Inject
    private ExamineOneOffRequests office;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long number = Long.parseLong(id);
            DownloadFile file = request.isUserInRole(Roles.BOOKING_OFFICE)
                    ? office.confirmation(number)
                    : mine.confirmation(number);
            response.setContentType(file.mediaType());
            response.setContentLength(file.content().length);
            response.setHeader("Content-Disposition", "inline; filename=\"" + file.fileName() + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(file.content());
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }
}
