package org.palestre.pages;

import java.util.List;
import org.palestre.testing.City;

/** The pages about money, each with an example of the demo's data. */
final class BillingPages {

    private static final String TREASURER = "regisseur@demo.example";
    private static final String PAYER = "club@demo.example";

    /** Acts for a club that is invoiced by term. */
    private static final String CLUB = "claire.aubry@demo.example";

    private static final long CASH_OFFICE =
            City.sql().number("SELECT id FROM billing.cash_office WHERE code = 'SPORT'");

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
                treasurer("retention-rules.xhtml", ""),
                treasurer("overdrafts.xhtml", "all=true"),
                treasurer("overdrafts.xhtml", "q=introuvable"),
                treasurer("allow-overdraft.xhtml", "payer=" + payer("person_id = 3") + "&service=RESTAURATION"),
                treasurer("refunds.xhtml", ""),
                treasurer("refunds.xhtml", "state=WITHDRAWN&q=introuvable"),
                treasurer("examine-refund.xhtml", "number=" + refund("REQUESTED")),
                treasurer("examine-refund.xhtml", "number=" + refund("ACCEPTED")),
                treasurer("invoices.xhtml", ""),
                treasurer("invoices.xhtml", "state=LATE&order=open"),
                treasurer("invoices.xhtml", "q=introuvable"),
                treasurer("invoice.xhtml", "number=" + invoice("total_cents = 22800")),
                treasurer("invoice-runs.xhtml", ""),
                treasurer("invoice-run.xhtml", "id=" + City.sql().number("SELECT min(id) FROM billing.invoice_run")),
                treasurer("issue-invoice.xhtml", "payer=" + payer("organisation_id = 4") + "&until=2199-01-01"),
                treasurer("dunning.xhtml", ""),
                treasurer("invoicing-settings.xhtml", ""),
                treasurer("reminder-step.xhtml", "step=2"),
                treasurer("cash-offices.xhtml", ""),
                treasurer("cash-office.xhtml", "id=" + CASH_OFFICE),
                treasurer("edit-cash-office.xhtml", ""),
                treasurer("edit-cash-office.xhtml", "id=" + CASH_OFFICE),
                treasurer("voucher-issuers.xhtml", ""),
                treasurer("take-payment.xhtml", "q=a"),
                treasurer(
                        "take-payment.xhtml", "payers=" + payer("person_id = 3") + "," + payer("organisation_id = 8")),
                PageExample.of("gestion/take-payment.xhtml", "", "caisse@demo.example"),
                treasurer("close-till.xhtml", ""),
                treasurer("cash-till.xhtml", "id=" + first("billing.till")),
                treasurer("receipts.xhtml", ""),
                treasurer("receipt.xhtml", "id=" + first("billing.receipt") + "&taken=true"),
                treasurer(
                        "receipt.xhtml",
                        "id=" + first("billing.receipt_cancellation c JOIN billing.receipt r ON r.id = c.receipt_id")),
                treasurer("make-deposit.xhtml", "office=" + CASH_OFFICE + "&kind=CASH"),
                treasurer("make-deposit.xhtml", "office=" + CASH_OFFICE + "&kind=VOUCHER"),
                treasurer("cash-deposit.xhtml", "id=" + first("billing.deposit")),
                treasurer("state-takings.xhtml", "office=" + CASH_OFFICE),
                treasurer("cash-statement.xhtml", "id=" + first("billing.cash_statement")));
    }

    /** Those of the portal, opened by somebody who pays. */
    static List<PageExample> ofPayers() {
        long own = payer("person_id = 3");
        return List.of(
                payer("request-refund.xhtml", "payer=" + own + "&service=RESTAURATION"),
                payer("request-refund.xhtml", "payer=" + own + "&service=PERISCOLAIRE"),
                payer("refunds.xhtml", ""),
                payer("receipts.xhtml", ""),
                payer("consumption.xhtml", ""),
                payer("consumption.xhtml", "payer=" + own + "&month=2001-01"),
                payer("payment-history.xhtml", ""),
                payer("payment-history.xhtml", "payer=" + own + "&year=2001"),
                payer("care-certificates.xhtml", ""),
                payer("payer-details.xhtml", ""),
                payer("payer-details.xhtml", "payer=" + payer("organisation_id = 1")),
                PageExample.of("account/invoices.xhtml", "", CLUB),
                PageExample.of("account/invoices.xhtml", "show=open", CLUB),
                PageExample.of("account/invoice.xhtml", "number=" + invoice("total_cents = 22800"), CLUB),
                PageExample.of("account/pay-invoice.xhtml", "number=" + invoice("total_cents = 22800"), CLUB),
                PageExample.of(
                        "invoice.xhtml",
                        "token="
                                + City.sql()
                                        .one(
                                                String.class,
                                                "SELECT token FROM billing.invoice WHERE run_id IS NOT NULL ORDER BY id LIMIT 1"),
                        null));
    }

    private static String refund(String state) {
        return City.sql()
                .one(
                        String.class,
                        "SELECT min(reference) FROM billing.refund WHERE requested_by = 3 AND state = ?",
                        state);
    }

    /** The number of an invoice of the demo. */
    private static String invoice(String condition) {
        return City.sql()
                .one(
                        String.class,
                        "SELECT i.reference FROM billing.invoice i JOIN billing.invoice_run r ON r.id = i.run_id"
                                + " WHERE r.name = 'Créneaux, premier trimestre' AND i." + condition);
    }

    private static long payer(String condition) {
        return City.sql().number("SELECT id FROM billing.payer WHERE " + condition);
    }

    private static PageExample payer(String page, String query) {
        return PageExample.of("account/" + page, query, PAYER);
    }

    private static long first(String table) {
        return City.sql().number("SELECT min(id) FROM " + table);
    }

    private static PageExample treasurer(String page, String query) {
        return PageExample.of("gestion/" + page, query, TREASURER);
    }
}
