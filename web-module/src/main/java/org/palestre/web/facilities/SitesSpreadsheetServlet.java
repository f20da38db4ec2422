package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The agents' list of sites as a spreadsheet, with a second sheet of their areas; narrowed as the list is. */
@WebServlet("/gestion/sites.xlsx")
public class SitesSpreadsheetServlet extends HttpServlet {

    private static final String[] SITE_COLUMNS = {
        "name",
        "kind",
        "street",
        "postalCode",
        "town",
        "district",
        "latitude",
        "longitude",
        "telephone",
        "email",
        "managerName",
        "managerTelephone",
        "accessible",
        "opensOnPublicHolidays",
        "givenUpFrom"
    };
    private static final String[] AREA_COLUMNS = {
        "site", "name", "setting", "surface", "lengthMetres", "widthMetres", "capacity", "accessible", "lit", "bookable"
    };

    @EJB
    private transient ManageSites manageSites;

    @jakarta.inject.Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ManagedSiteCriteria criteria = new ManagedSiteCriteria();
        criteria.setQ(request.getParameter("q"));
        criteria.setDistrict(request.getParameter("district"));
        criteria.setKind(request.getParameter("kind"));
        criteria.setGivenUp("true".equals(request.getParameter("givenUp")));
        criteria.setOrder(request.getParameter("order"));
        criteria.setDescending("true".equals(request.getParameter("descending")));
        List<SiteView> sites = manageSites.export(criteria.query());
        List<AreaView> areas =
                manageSites.exportAreas(sites.stream().map(SiteView::id).toList());
        Locale language = Language.of(request);
        Wording wording = new Wording(language, clock.getZone());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"sites.xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Palestre", "1.0")) {
            sites(workbook.newWorksheet(wording.text("facilities.sites.title")), wording, sites);
            areas(workbook.newWorksheet(wording.text("facilities.site.areas")), wording, areas);
        }
    }

    private static void sites(Worksheet sheet, Wording wording, List<SiteView> sites) {
        header(sheet, wording, SITE_COLUMNS);
        int row = 0;
        for (SiteView site : sites) {
            row(
                    sheet,
                    ++row,
                    wording,
                    site.name(),
                    site.kind(),
                    site.street(),
                    site.postalCode(),
                    site.town(),
                    site.districtName(),
                    site.latitude(),
                    site.longitude(),
                    site.telephone(),
                    site.email(),
                    site.managerName(),
                    site.managerTelephone(),
                    site.accessible(),
                    site.opensOnPublicHolidays(),
                    site.closedOn());
        }
    }

    private static void areas(Worksheet sheet, Wording wording, List<AreaView> areas) {
        header(sheet, wording, AREA_COLUMNS);
        int row = 0;
        for (AreaView area : areas) {
            row(
                    sheet,
                    ++row,
                    wording,
                    area.siteName(),
                    area.name(),
                    area.setting(),
                    area.surface(),
                    area.lengthMetres(),
                    area.widthMetres(),
                    area.capacity(),
                    area.accessible(),
                    area.lit(),
                    area.bookable());
        }
    }

    private static void header(Worksheet sheet, Wording wording, String... columns) {
        for (int i = 0; i < columns.length; i++) {
            sheet.value(0, i, wording.text("facilities.field." + columns[i]));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int row, Wording wording, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (values[i] instanceof Boolean truth) {
                sheet.value(row, i, wording.text(truth ? "facilities.yes" : "facilities.no"));
            } else if (values[i] != null) {
                sheet.value(row, i, wording.say(values[i]));
            }
        }
    }
}
