package org.palestre.web.seasonal;

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
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.boundary.WorkItem;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The office's list of requests as a spreadsheet, filtered and sorted as its address says. */
@WebServlet("/gestion/slot-requests.xlsx")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.BOOKING_OFFICE))
public class WorkListServlet extends HttpServlet {

    private static final List<String> COLUMNS = List.of(
            "number", "submittedOn", "club", "site", "district", "areas", "times", "discipline", "status", "conflicts");

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WorkListAddress address = WorkListAddress.of(request.getParameterMap());
        Wording words = new Wording(Language.of(request), clock.getZone());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + words.text("seasonal.workList.file") + ".xlsx\"");
        response.setHeader("Cache-Control", "private, no-store");
        try (Workbook book = new Workbook(response.getOutputStream(), "Palestre", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.text("seasonal.workList.title"));
            head(sheet, words);
            int row = 1;
            Page<WorkItem> page;
            int number = 0;
            do {
                page = requests.list(address.filter(), new PageRequest(number++, PageRequest.LARGEST));
                for (WorkItem item : page.items()) {
                    line(sheet, row++, item, words);
                }
            } while (row <= page.total() && !page.items().isEmpty());
            sheet.freezePane(0, 1);
        }
    }

    private static void head(Worksheet sheet, Wording words) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, words.text("seasonal." + COLUMNS.get(column)));
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
    }

    private void line(Worksheet sheet, int row, WorkItem item, Wording words) {
        sheet.value(row, 0, item.number());
        sheet.value(row, 1, item.submittedAt().atZone(clock.getZone()).toLocalDateTime());
        sheet.style(row, 1).format("dd/mm/yyyy hh:mm").set();
        sheet.value(row, 2, item.organisationName());
        sheet.value(row, 3, item.siteName());
        sheet.value(row, 4, item.districtCode());
        sheet.value(row, 5, String.join(", ", item.areaNames()));
        sheet.value(
                row,
                6,
                String.join(
                        " ; ",
                        item.times().stream().map(time -> said(time, words)).toList()));
        sheet.value(row, 7, item.disciplineName());
        sheet.value(row, 8, words.say(item.status()));
        sheet.value(row, 9, item.conflicts());
    }

    private static String said(WeeklySlot time, Wording words) {
        return words.text("seasonal.slot", time.day(), time.start(), time.end());
    }
}
