package org.palestre.web.seasonal.oneoff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.ExamineOneOffRequests;
import org.palestre.seasonal.oneoff.boundary.OneOffLine;
import org.palestre.shared.CsvFile;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The office's list of one-off requests as a CSV file, filtered and sorted as its address says. */
@WebServlet("/gestion/one-off-requests.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.BOOKING_OFFICE))
public class OneOffListServlet extends HttpServlet {

    @Inject
    private ExamineOneOffRequests requests;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OneOffListAddress address = OneOffListAddress.of(request.getParameterMap());
        Wording words = new Wording(Language.of(request), clock.getZone());
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + words.text("oneoff.workList.file") + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        CsvFile file = new CsvFile(
                response.getWriter(),
                List.of(
                        words.text("seasonal.number"),
                        words.text("seasonal.submittedOn"),
                        words.text("oneoff.kind"),
                        words.text("oneoff.purpose"),
                        words.text("seasonal.club"),
                        words.text("seasonal.site"),
                        words.text("seasonal.district"),
                        words.text("oneoff.firstDate"),
                        words.text("oneoff.lastDate"),
                        words.text("oneoff.dates"),
                        words.text("oneoff.heldDates"),
                        words.text("seasonal.status")));
        int number = 0;
        int written = 0;
        Page<OneOffLine> page;
        do {
            page = requests.list(address.filter(), new PageRequest(number++, PageRequest.LARGEST));
            for (OneOffLine line : page.items()) {
                file.row(row(line, words));
                written++;
            }
        } while (written < page.total() && !page.items().isEmpty());
        file.flush();
    }

    private static List<String> row(OneOffLine line, Wording words) {
        return List.of(
                line.number(),
                words.say(line.submittedAt()),
                words.say(line.kind()),
                line.purpose(),
                line.organisationName(),
                line.siteName(),
                words.say(line.districtCode()),
                words.say(line.firstDate()),
                words.say(line.lastDate()),
                String.valueOf(line.dates()),
                String.valueOf(line.held()),
                words.say(line.status()));
    }
}
