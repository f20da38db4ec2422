package org.palestre.web.billing.tariff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.palestre.billing.tariff.boundary.ConsultPublishedTariffs;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The deliberation by which a grid was voted, {@code /tariff-deliberation?grid=…}: of published grids for everybody. */
@WebServlet("/tariff-deliberation")
public class DeliberationServlet extends HttpServlet {

    @Inject
    private ConsultPublishedTariffs published;

    @Inject
    private ConsultTariffs office;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String grid = request.getParameter("grid");
        if (grid == null || !grid.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long id = Long.parseLong(grid);
            StoredDocument file =
                    request.isUserInRole(Roles.AGENT) ? office.deliberation(id) : published.deliberation(id);
            response.setContentType("application/pdf");
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
