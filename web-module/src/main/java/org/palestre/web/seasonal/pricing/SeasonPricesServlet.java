package org.palestre.web.seasonal.pricing;

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
import org.palestre.seasonal.pricing.boundary.ConsultPricedSlots;
import org.palestre.seasonal.pricing.boundary.PricedSlot;
import org.palestre.seasonal.pricing.boundary.PricedSlotFilter;
import org.palestre.shared.CsvFile;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.Language;

/** The prices of the slots of a campaign, as a file that spreadsheets open. */
@WebServlet("/gestion/season-prices.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.BOOKING_OFFICE, Roles.TREASURER, Roles.AUDITOR}))
public class SeasonPricesServlet extends HttpServlet {

    private static final List<String> COLUMNS = List.of(
            "secondseason.permit",
            "seasonal.club",
            "seasonal.site",
            "pricing.state",
            "pricing.amount",
            "pricing.waivedAmount",
            "pricing.why");

    @Inject
    private ConsultPricedSlots prices;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String campaign = request.getParameter("id");
        if (campaign == null || !campaign.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        PricedSlotFilter filter = new PricedSlotFilter(
                Long.parseLong(campaign),
                SeasonPricesBacking.stateOf(request.getParameter("state")),
                request.getParameter("q"));
        Wording words = new Wording(Language.of(request), clock.getZone());
        int number = 0;
        Page<PricedSlot> page = prices.list(filter, new PageRequest(number, PageRequest.LARGEST));
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + words.text("pricing.file") + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        CsvFile file = new CsvFile(
                response.getWriter(), COLUMNS.stream().map(words::text).toList());
        while (!page.items().isEmpty()) {
            for (PricedSlot slot : page.items()) {
                file.row(line(slot, words));
            }
            page = prices.list(filter, new PageRequest(++number, PageRequest.LARGEST));
        }
        file.flush();
    }

    private static List<String> line(PricedSlot slot, Wording words) {
        String problems = slot.problems().stream()
                .map(one -> words.text("pricing.PriceProblem." + one.kind().name(), one.what()))
                .collect(Collectors.joining(" ; "));
        return List.of(
                slot.permitNumber(),
                slot.organisationName(),
                slot.siteName(),
                words.say(slot.state()),
                words.say(slot.amount().inEuros()),
                words.say(slot.waived().inEuros()),
                slot.freeReason() == null ? problems : slot.freeReason());
    }
}
