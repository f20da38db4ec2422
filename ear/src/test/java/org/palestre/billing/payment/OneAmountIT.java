package org.palestre.billing.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.palestre.billing.invoice.TwoServices;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Tab;

/** Who pays a part of an invoice for two services says one amount; it is shared in proportion to what is open of each. */
class OneAmountIT {

    private final Http person = City.session(Wallet.PERSON);
    private final TwoServices invoice = TwoServices.issued(payer());

    @Test
    void one_amount_is_shared_between_the_services_in_proportion() {
        JsonObject payment = answered(want(2000), 201);
        assertThat(payment.getJsonArray("wallets").getValuesAs(JsonObject.class))
                .extracting(wallet -> wallet.getString("serviceCode") + " " + wallet.getInt("amount"))
                .containsExactlyInAnyOrder(
                        invoice.services().get(0) + " 1500", invoice.services().get(1) + " 500");
    }

    @Test
    void nothing_less_than_nothing_and_too_much_are_refused_at_the_amount() {
        assertThat(want(0).body()).contains("invoice.notPositive", "\"field\":\"amount\"");
        assertThat(want(-1).statusCode()).isEqualTo(422);
        assertThat(want(TwoServices.DEAR + TwoServices.CHEAP + 1).body())
                .contains("invoice.lessOpen", "\"field\":\"amount\"");
    }

    @Test
    void the_page_asks_for_one_amount_and_says_how_it_is_shared() {
        try (Tab phone = City.browser().phone()) {
            phone.signIn(Wallet.PERSON);
            Page page = phone.open("/account/pay-invoice?number=" + invoice.number());
            assertThat(page.locator("main")).containsText("1342-10");
            assertThat(page.getByLabel("Montant à payer en euros")).hasValue("40,00");
            Axe.assertClean(page);
            page.getByLabel("Montant à payer en euros").fill("40,01");
            page.locator("[id='pay:go']").click();
            assertThat(page.locator(".pa-errors")).containsText("40,00");
            page.getByLabel("Montant à payer en euros").fill("20");
            page.locator("[id='pay:go']").click();
            page.waitForURL(url -> !url.contains("pay-invoice"));
        }
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM billing.payment_line WHERE (service_code, cents) IN ((?, 1500), (?, 500))",
                                invoice.services().get(0),
                                invoice.services().get(1)))
                .isEqualTo(2);
    }

    private HttpResponse<String> want(long cents) {
        return person.postJson(
                "/api/v1/billing/payments",
                "{\"invoices\":[{\"number\":\"%s\",\"amount\":%d}]}".formatted(invoice.number(), cents));
    }

    private static long payer() {
        City.session(Wallet.PERSON).get("/api/v1/billing/payable-wallets");
        return City.sql()
                .number(
                        "SELECT r.id FROM billing.payer r JOIN accounts.person n ON n.id = r.person_id WHERE n.email = ?",
                        Wallet.PERSON);
    }
}
