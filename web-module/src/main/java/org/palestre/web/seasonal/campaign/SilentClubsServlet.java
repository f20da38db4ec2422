package org.palestre.web.seasonal.campaign;

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
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palestre.seasonal.campaign.boundary.CampaignProgress;
import org.palestre.seasonal.campaign.boundary.SilentClub;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The clubs that have not answered a campaign, as a spreadsheet. */
@WebServlet("/gestion/silent-clubs.xlsx")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.BOOKING_OFFICE))
public class SilentClubsServlet extends HttpServlet {

    private static final List<String> COLUMNS = List.of("club", "contact", "email", "slots", "drafts", "remindedAt");

    @Inject
    private CampaignProgress progress;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        List<SilentClub> clubs = progress.allSilent(Long.parseLong(id), request.getParameter("q"));
        Wording words = new Wording(Language.of(request), clock.getZone());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + words.text("campaign.progress.file") + ".xlsx\"");
        response.setHeader("Cache-Control", "private, no-store");
        try (Workbook book = new Workbook(response.getOutputStream(), "Palestre", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.text("campaign.progress.sheet"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, words.text("campaign.progress." + COLUMNS.get(column)));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            int row = 1;
            for (SilentClub club : clubs) {
                line(sheet, row++, club);
            }
            sheet.freezePane(0, 1);
        }
    }

    private void line(Worksheet sheet, int row, SilentClub club) {
        sheet.value(row, 0, club.name());
        sheet.value(row, 1, club.contact());
        sheet.value(row, 2, club.email());
        sheet.value(row, 3, club.slots());
        sheet.value(row, 4, club.drafts());
        if (club.remindedAt() != null) {
            sheet.value(row, 5, club.remindedAt().atZone(clock.getZone()).toLocalDateTime());
            sheet.style(row, 5).format("dd/mm/yyyy hh:mm").set();
        }
    }
}
