package org.palestre.web.occupancy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.ConsultPlanning;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.occupancy.boundary.Planning;
import org.palestre.occupancy.boundary.PlanningEntry;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The occupations of a site over the days of a planning, one a line, for whoever goes on in a spreadsheet. */
@WebServlet("/gestion/planning.xlsx")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.AGENT))
public class PlanningSpreadsheetServlet extends HttpServlet {

    private static final List<String> COLUMNS = List.of("starts", "ends", "area", "kind", "what", "holder");

    @EJB
    private transient ConsultPlanning consultPlanning;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Planning planning;
        try {
            planning = consultPlanning.days(
                    Long.parseLong(request.getParameter("site")),
                    new DateRange(day(request, "from"), day(request, "to").plusDays(1)));
        } catch (DateTimeParseException | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
            return;
        }
        Wording words = new Wording(Language.of(request), clock.getZone());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"planning.xlsx\"");
        response.setHeader("Cache-Control", "private, no-store");
        write(planning, words, response);
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        String given = String.valueOf(request.getParameter(name));
        if (!given.matches("(19|20|21)\\d\\d-\\d\\d-\\d\\d")) {
            throw new DateTimeParseException("not a day of ours", given, 0);
        }
        return LocalDate.parse(given);
    }

    private void write(Planning planning, Wording words, HttpServletResponse response) throws IOException {
        Map<Long, String> areas =
                planning.areas().stream().collect(Collectors.toMap(AreaView::id, AreaView::name, (a, b) -> a));
        try (Workbook book = new Workbook(response.getOutputStream(), "Palestre", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.text("occupancy.planning.title"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, words.text("occupancy.planning." + COLUMNS.get(column)));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (PlanningEntry entry : planning.entries()) {
                OccupationView occupation = entry.occupation();
                moment(sheet, row, 0, LocalDateTime.ofInstant(occupation.startsAt(), clock.getZone()));
                moment(sheet, row, 1, LocalDateTime.ofInstant(occupation.endsAt(), clock.getZone()));
                sheet.value(row, 2, areas.getOrDefault(occupation.areaId(), ""));
                sheet.value(row, 3, words.say(occupation.kind()));
                sheet.value(row, 4, occupation.title());
                sheet.value(row, 5, entry.holder());
                row++;
            }
        }
    }

    private static void moment(Worksheet sheet, int row, int column, LocalDateTime moment) {
        sheet.value(row, column, moment);
        sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
    }
}
