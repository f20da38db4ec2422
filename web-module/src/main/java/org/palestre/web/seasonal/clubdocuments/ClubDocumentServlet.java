package org.palestre.web.seasonal.clubdocuments;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.clubdocuments.boundary.HandDocumentsIn;
import org.palestre.seasonal.clubdocuments.boundary.ReviewDocuments;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Hands out a document of a club, {@code /account/club-document-file?id=…}, to its club and to the booking office. */
@WebServlet("/account/club-document-file")
public class ClubDocumentServlet extends HttpServlet {

    @Inject
    private HandDocumentsIn mine;

    @Inject
    private ReviewDocuments office;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long number = Long.parseLong(id);
            DownloadFile file = request.isUserInRole(Roles.BOOKING_OFFICE) ? office.file(number) : mine.file(number);
            response.setContentType(file.mediaType());
            response.setContentLength(file.content().length);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(file.content());
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }
}
