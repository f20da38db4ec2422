package org.palestre.web.seasonal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.seasonal.boundary.ConsultPermits;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.shared.BusinessException;

/** Hands out the PDF of a permit, {@code /account/permit.pdf?id=…}, to its club and to the booking office. */
@WebServlet("/account/permit.pdf")
public class PermitServlet extends HttpServlet {

    @Inject
    private ConsultPermits permits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Download.send(response, permits.pdf(Long.parseLong(id)), "inline");
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }

    /** Writes a file to the browser under its own name. */
    public static final class Download {

        private Download() {}

        /** Sends it; nothing of it is kept on the way. */
        public static void send(HttpServletResponse response, DownloadFile file, String disposition)
                throws IOException {
            response.setContentType(file.mediaType());
            response.setContentLength(file.content().length);
            response.setHeader(
                    "Content-Disposition",
                    disposition + "; filename=\"" + file.fileName().replaceAll("[^A-Za-z0-9._-]", "_") + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(file.content());
        }
    }
}
