package org.palestre.web.seasonal.oneoff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.oneoff.boundary.ObtainOneOffPermit;
import org.palestre.shared.BusinessException;

/**
 * Hands out the permit of a one-off request as PDF, {@code /account/one-off-permit.pdf?id=…}, and its dates for a calendar
 * program, {@code /account/one-off-permit.ics?id=…}, to its club and to the office.
 */
@WebServlet({"/account/one-off-permit.pdf", "/account/one-off-permit.ics"})
public class OneOffPermitServlet extends HttpServlet {

    @Inject
    private ObtainOneOffPermit permits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            boolean dates = request.getServletPath().endsWith(".ics");
            DownloadFile file = dates ? permits.calendar(Long.parseLong(id)) : permits.document(Long.parseLong(id));
            response.setContentType(file.mediaType());
            response.setContentLength(file.content().length);
            response.setHeader(
                    "Content-Disposition",
                    (dates ? "attachment" : "inline") + "; filename=\"" + file.fileName() + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(file.content());
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }
}
