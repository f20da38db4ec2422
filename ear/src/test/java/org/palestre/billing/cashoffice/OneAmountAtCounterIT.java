package org.palestre.billing.cashoffice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.palestre.billing.invoice.TwoServices;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Tab;

/** At the counter one amount pays an invoice for two services, each in proportion to what is open of it. */
class OneAmountAtCounterIT {

    private final Counter counter = Counter.opened(City.sql());
    private final String cashier = counter.cashier();
    private final long payer = counter.payer();
    private final TwoServices invoice = TwoServices.issued(payer);

    @Test
    void programs_name_the_invoice_and_one_amount() {
        Http desk = City.session(cashier);
        long till = counter.till(desk, "0.00");
        String body =
                "{\"invoices\":[{\"payerId\":%d,\"number\":\"%s\",\"amount\":\"%s\"}],\"means\":[{\"kind\":\"CARD\",\"amount\":\"%s\"}]}";
        String address = "/api/v1/billing/tills/" + till + "/receipts";
        JsonObject receipt =
                answered(desk.postJson(address, body.formatted(payer, invoice.number(), "20.00", "20.00")), 201);
        assertThat(receipt.getJsonArray("lines").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("serviceCode") + " " + line.getString("amount"))
                .containsExactlyInAnyOrder(
                        invoice.services().get(0) + " 15.00", invoice.services().get(1) + " 5.00");
        assertThat(desk.postJson(address, body.formatted(payer, invoice.number(), "20.01", "20.01"))
                        .body())
                .contains("invoice.lessOpen");
        assertThat(desk.postJson(address, body.formatted(counter.payer(), invoice.number(), "1.00", "1.00"))
                        .statusCode())
                .as("somebody else's")
                .isEqualTo(422);
    }

    @Test
    void the_cashier_types_one_amount_and_sees_the_shares_before_the_money_is_taken() {
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(cashier);
            Page page = tab.open("/gestion/take-payment");
            page.locator("[id='open:officeId']").selectOption(String.valueOf(counter.office));
            page.keyboard().press("Tab");
            page.locator("[id='open:go']").click();
            page = tab.open("/gestion/take-payment?payers=" + payer);
            page.locator("[id='take:wholeAmount']").fill("20");
            page.locator("[id='take:share']").click();
            assertThat(page.locator("[data-ca-sums]")).containsText("20,00");
            assertThat(page.locator(
                            "[data-ca-due][aria-label*='" + invoice.services().get(0) + "']"))
                    .hasValue("15,00");
            Axe.assertClean(page);
            page.locator("[id='take:cash']").fill("20");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/gestion/receipt"));
            assertThat(page.locator("main")).containsText(invoice.number());
        }
    }
}
