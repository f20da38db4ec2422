package org.palestre.web.seasonal.secondseason;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.palestre.seasonal.secondseason.boundary.CarryOverSecondSeason;
import org.palestre.seasonal.secondseason.boundary.NotCarried;
import org.palestre.shared.CsvFile;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The dates of a campaign that could not be carried over, as a file that spreadsheets open. */
@WebServlet("/gestion/not-carried-over.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR}))
public class NotCarriedServlet extends HttpServlet {

    private static final List<String> COLUMNS = List.of(
            "secondseason.missing.date",
            "secondseason.missing.from",
            "secondseason.missing.to",
            "seasonal.site",
            "seasonal.areas",
            "seasonal.club",
            "secondseason.permit",
            "secondseason.missing.why");

    @Inject
    private CarryOverSecondSeason seasons;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String campaign = request.getParameter("campaign");
        if (campaign == null || !campaign.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        long id = Long.parseLong(campaign);
        Wording words = new Wording(Language.of(request), clock.getZone());
        int number = 0;
        Page<NotCarried> page = seasons.notCarried(id, new PageRequest(number, PageRequest.LARGEST));
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + words.text("secondseason.missing.file") + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        CsvFile file = new CsvFile(
                response.getWriter(), COLUMNS.stream().map(words::text).toList());
        while (!page.items().isEmpty()) {
            for (NotCarried date : page.items()) {
                file.row(line(date, words));
            }
            page = seasons.notCarried(id, new PageRequest(++number, PageRequest.LARGEST));
        }
        file.flush();
    }

    private static List<String> line(NotCarried date, Wording words) {
        String reason = words.text("seasonal.LeftOutReason." + date.reason());
        return List.of(
                words.say(date.date()),
                words.say(date.start()),
                words.say(date.end()),
                date.site(),
                date.area(),
                date.organisation(),
                date.permitNumber(),
                date.detail() == null ? reason : reason + " – " + date.detail());
    }
}
