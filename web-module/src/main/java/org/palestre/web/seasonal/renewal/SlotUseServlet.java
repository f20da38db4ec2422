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
import org.palestre.seasonal.renewal.boundary.ImportSlotUse;
import org.palestre.seasonal.renewal.boundary.SlotToCount;
import org.palestre.shared.CsvFile;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The slots whose use can be counted, as the file that {@code /gestion/import-slot-use} reads. */
@WebServlet("/gestion/slot-use.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.BOOKING_OFFICE))
public class SlotUseServlet extends HttpServlet {

    @Inject
    private ImportSlotUse importer;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wording words = new Wording(Language.of(request), clock.getZone());
        List<SlotToCount> slots = importer.toCount();
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + words.text("renewal.use.fileName") + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        CsvFile file = new CsvFile(
                response.getWriter(),
                List.of(
                        words.text("renewal.use.permit"),
                        words.text("renewal.use.season"),
                        words.text("renewal.use.planned"),
                        words.text("renewal.use.used"),
                        words.text("seasonal.club"),
                        words.text("seasonal.site")));
        for (SlotToCount slot : slots) {
            file.row(List.of(
                    slot.permitNumber(),
                    slot.season(),
                    String.valueOf(slot.planned()),
                    "",
                    slot.organisation(),
                    slot.site()));
        }
        file.flush();
    }
}
