package org.palestre.pages;

import java.util.List;
import org.palestre.testing.City;

/** The pages about the prices of weekly slots, each with an example of the demo's data. */
final class SeasonPricingPages {

    private static final String TREASURER = "regisseur@demo.example";

    private SeasonPricingPages() {}

    /** Those of the back office, opened by the treasurer and by the booking office. */
    static List<PageExample> ofOffice() {
        return List.of(
                treasurer("season-prices.xhtml", "state=NOT_PRICED"),
                treasurer("season-prices.xhtml", "q=introuvable"),
                treasurer("season-pricing.xhtml", ""),
                treasurer("season-terms.xhtml", "season=" + City.sql().number("SELECT max(id) FROM calendar.season")),
                treasurer("area-pricing.xhtml", "open=true"),
                treasurer("area-pricing.xhtml", "q=introuvable"),
                treasurer("club-pricing.xhtml", "id=3"),
                treasurer("slot-price.xhtml", "id=" + permit(2)),
                PageExample.of("gestion/slot-price.xhtml", "id=" + permit(1), "agent@demo.example"));
    }

    /** Those of the portal, opened by a club. */
    static List<PageExample> ofClubs() {
        return List.of(PageExample.of("account/slot-price.xhtml", "id=" + permit(1), "club@demo.example"));
    }

    private static long permit(long organisation) {
        return City.sql()
                .number(
                        "SELECT min(id) FROM seasonal.permit WHERE due_at IS NOT NULL AND withdrawn_at IS NULL"
                                + " AND organisation_id = ?",
                        organisation);
    }

    private static PageExample treasurer(String page, String query) {
        return PageExample.of("gestion/" + page, query, TREASURER);
    }
}
