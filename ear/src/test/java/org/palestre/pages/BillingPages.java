package org.palestre.pages;

import java.util.List;
import org.palestre.testing.City;

/** The pages about money, each with an example of the demo's data. */
final class BillingPages {

    private static final String TREASURER = "regisseur@demo.example";
    private static final String PAYER = "club@demo.example";

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
                treasurer("billing-service.xhtml", "code=RESTAURATION"),
                treasurer("billing-dashboard.xhtml", ""),
                treasurer("billing-dashboard.xhtml", "from=2001-01-01&until=2001-02-01"),
                treasurer("closings.xhtml", ""),
                treasurer("debit-due-lines.xhtml", ""),
                treasurer("wallet-rules.xhtml", ""),
                treasurer("refunds.xhtml", ""),
                treasurer("refunds.xhtml", "state=WITHDRAWN&q=introuvable"),
                treasurer("examine-refund.xhtml", "number=" + refund("REQUESTED")),
                treasurer("examine-refund.xhtml", "number=" + refund("ACCEPTED")));
    }

    /** Those of the portal, opened by somebody who pays. */
    static List<PageExample> ofPayers() {
        long own = payer("person_id = 3");
        return List.of(
                payer("request-refund.xhtml", "payer=" + own + "&service=RESTAURATION"),
                payer("request-refund.xhtml", "payer=" + own + "&service=PERISCOLAIRE"),
                payer("refunds.xhtml", ""),
                payer("consumption.xhtml", ""),
                payer("consumption.xhtml", "payer=" + own + "&month=2001-01"),
                payer("payment-history.xhtml", ""),
                payer("payment-history.xhtml", "payer=" + own + "&year=2001"),
                payer("care-certificates.xhtml", ""),
                payer("payer-details.xhtml", ""),
                payer("payer-details.xhtml", "payer=" + payer("organisation_id = 1")));
    }

    private static String refund(String state) {
        return City.sql()
                .one(
                        String.class,
                        "SELECT min(reference) FROM billing.refund WHERE requested_by = 3 AND state = ?",
                        state);
    }

    private static long payer(String condition) {
        return City.sql().number("SELECT id FROM billing.payer WHERE " + condition);
    }

    private static PageExample payer(String page, String query) {
        return PageExample.of("account/" + page, query, PAYER);
    }

    private static PageExample treasurer(String page, String query) {
        return PageExample.of("gestion/" + page, query, TREASURER);
    }
}
