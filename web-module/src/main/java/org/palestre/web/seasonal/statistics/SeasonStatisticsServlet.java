package org.palestre.web.seasonal.statistics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.palestre.seasonal.boundary.DownloadFile;
import org.palestre.seasonal.statistics.boundary.ConsultStatistics;
import org.palestre.seasonal.statistics.boundary.SeasonStatistics;
import org.palestre.seasonal.statistics.boundary.StatisticsFilter;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** A season in figures as a file, all lines of all kinds: a spreadsheet for people, CSV for programs. */
@WebServlet({"/gestion/season-statistics.xlsx", "/gestion/season-statistics.csv"})
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.BOOKING_OFFICE))
public class SeasonStatisticsServlet extends HttpServlet {

    @Inject
    private ConsultStatistics statistics;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StatisticsFilter filter =
                StatisticsAddress.of(request.getParameterMap()).filter();
        response.setHeader("Cache-Control", "private, no-store");
        try {
            if (request.getServletPath().endsWith(".csv")) {
                DownloadFile file = statistics.export(filter);
                name(response, file.fileName(), file.mediaType());
                response.getOutputStream().write(file.content());
            } else {
                SeasonStatistics whole = statistics.whole(filter);
                Wording words = new Wording(Language.of(request), clock.getZone());
                name(
                        response,
                        words.text("statistics.file") + "-" + whole.season().label() + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                new StatisticsWorkbook(words).write(whole, response.getOutputStream());
            }
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        }
    }

    private static void name(HttpServletResponse response, String fileName, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]", "_") + "\"");
    }
}
