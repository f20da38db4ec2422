package org.palestre.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.palestre.testing.City;

/** The pages of the public treasury and of transfers, each with an example; what the demo leaves to be done is done first. */
final class TreasuryPages {

    private static final String TREASURER = "regisseur@demo.example";

    private TreasuryPages() {}

    static List<PageExample> all() {
        made("orders", "treasury/orders", "SELECT count(*) FROM billing.treasury_order");
        made("transfers", "transfers", "SELECT count(*) FROM billing.transfer");
        return List.of(
                treasurer("prepare-orders", ""),
                treasurer("prepare-orders", "until=2001-01-01"),
                treasurer("consult-orders", ""),
                treasurer("consult-orders", "state=REFUSED&q=introuvable"),
                treasurer("treasury-order", "id=" + first("treasury_order")),
                treasurer("treasury-files", ""),
                treasurer("treasury-file", "id=" + first("treasury_file")),
                treasurer(
                        "treasury-debtor",
                        "id=" + City.sql().number("SELECT id FROM billing.payer WHERE person_id = 9")),
                treasurer(
                        "treasury-debtor",
                        "id=" + City.sql().number("SELECT id FROM billing.payer WHERE organisation_id = 2")),
                treasurer("treasury-settings", ""),
                treasurer("prepare-transfers", ""),
                treasurer("transfer-file", "id=" + first("transfer_file")));
    }

    /** There is one at least. */
    private static void made(String key, String address, String count) {
        if (City.sql().number(count) == 0) {
            HttpResponse<String> answer = City.http(TREASURER).postJson("/api/v1/billing/" + address, "{}");
            assertThat(answer.statusCode()).as(key + " " + answer.body()).isEqualTo(201);
        }
    }

    private static long first(String table) {
        return City.sql().number("SELECT min(id) FROM billing." + table);
    }

    private static PageExample treasurer(String page, String query) {
        return PageExample.of("gestion/" + page + ".xhtml", query, TREASURER);
    }
}
