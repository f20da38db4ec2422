package org.palestre.web.seasonal.renewal;

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
import java.util.stream.Collectors;
import org.palestre.seasonal.renewal.boundary.ManageRenewals;
import org.palestre.seasonal.renewal.boundary.ReleasedSlot;
import org.palestre.shared.CsvFile;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The slots that were set free in a campaign, as a file that spreadsheets open. */
@WebServlet("/gestion/released-slots.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR}))
public class ReleasedSlotsServlet extends HttpServlet {

    private static final List<String> COLUMNS = List.of(
            "renewal.use.permit",
            "seasonal.club",
            "seasonal.site",
            "seasonal.areas",
            "seasonal.times",
            "seasonal.discipline",
            "renewal.releasedOn");

    @Inject
    private ManageRenewals renewals;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String campaign = request.getParameter("campaign");
        if (campaign == null || !campaign.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Wording words = new Wording(Language.of(request), clock.getZone());
        Page<ReleasedSlot> page = renewals.released(Long.parseLong(campaign), new PageRequest(0, PageRequest.LARGEST));
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + words.text("renewal.released.file") + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        CsvFile file = new CsvFile(
                response.getWriter(), COLUMNS.stream().map(words::text).toList());
        int number = 0;
        while (!page.items().isEmpty()) {
            for (ReleasedSlot slot : page.items()) {
                file.row(line(slot, words));
            }
            page = renewals.released(Long.parseLong(campaign), new PageRequest(++number, PageRequest.LARGEST));
        }
        file.flush();
    }

    private static List<String> line(ReleasedSlot slot, Wording words) {
        return List.of(
                slot.permitNumber(),
                slot.organisation(),
                slot.site(),
                String.join(", ", slot.areas()),
                slot.times().stream()
                        .map(time -> words.text("seasonal.slot", words.say(time.day()), time.start(), time.end()))
                        .collect(Collectors.joining(" ; ")),
                slot.discipline(),
                words.say(slot.releasedAt()));
    }
}
