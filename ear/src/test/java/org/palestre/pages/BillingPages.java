package org.palestre.pages;

import java.util.List;
import org.palestre.testing.City;

/** The pages about money, each with an example of the demo's data. */
final class BillingPages {

    private static final String TREASURER = "regisseur@demo.example";

    private BillingPages() {}

    /** Those of the back office, opened by the treasurer. */
    static List<PageExample> ofOffice() {
        return List.of(
                treasurer("billing-accounts.xhtml", ""),
                treasurer("billing-accounts.xhtml", "standing=OWING&order=balance"),
                treasurer("billing-accounts.xhtml", "q=introuvable"),
                treasurer("billing-account.xhtml", "id=" + payer("person_id = 3")),
                treasurer("billing-account.xhtml", "id=" + payer("organisation_id = 2")),
                treasurer("billing-trail.xhtml", ""),
                treasurer("billing-trail.xhtml", "reference=demo.activity:1/RESTAURATION"),
                treasurer("billing-trail.xhtml", "entry=" + City.sql().number("SELECT min(id) FROM billing.entry")),
                treasurer("billing-services.xhtml", ""),
                treasurer("billing-service.xhtml", ""),
                treasurer("billing-service.xhtml", "code=RESTAURATION"));
    }

    /** Those of the portal, opened by somebody who pays. */
    static List<PageExample> ofPayers() {
        return List.of();
    }

    private static long payer(String condition) {
        return City.sql().number("SELECT id FROM billing.payer WHERE " + condition);
    }

    private static PageExample treasurer(String page, String query) {
        return PageExample.of("gestion/" + page, query, TREASURER);
    }
}
