package org.palestre.billing.wallet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Tab;

/** The treasurer lets a family's wallet go lower for some weeks, on the screen and through the API; the family sees it. */
class AllowOverdraftOnScreenIT {

    private final Family family = new Family();

    @Test
    void an_overdraft_is_allowed_beside_the_wallet_and_taken_back_there() {
        family.pays(1000);
        try (Tab desk = City.browser().desktop()) {
            desk.signIn(Family.TREASURER);
            Page page = desk.open("/gestion/billing-account?id=" + family.payer());
            page.locator("a[href*='service=" + family.service() + "'][href*='allow-overdraft']")
                    .click();
            page.getByLabel("Découvert, en euros").fill("0");
            page.getByLabel("Dernier jour").fill(CityDay.today().plusDays(20).toString());
            page.getByLabel("Motif", new Page.GetByLabelOptions().setExact(false))
                    .last()
                    .fill("Décision du CCAS");
            click(page, "Accorder");
            assertThat(page.locator("main")).containsText("Indiquez plus que 0,00");
            page.getByLabel("Découvert, en euros").fill("50");
            click(page, "Accorder");
            assertThat(page.locator("main")).containsText("Un découvert de 50,00");
            assertThat(page.locator("main")).containsText("60,00");
            Axe.assertClean(page);
            assertThat(desk.open("/gestion/overdrafts").locator("main")).containsText("Décision du CCAS");
            desk.open("/gestion/allow-overdraft?payer=" + family.payer() + "&service=" + family.service());
            page.getByLabel("Motif du retrait").fill("Erreur de saisie");
            click(page, "Retirer ce découvert");
            assertThat(page.locator("main")).containsText("Retiré");
            assertThat(page.locator("main")).containsText("Erreur de saisie");
        }
    }

    @Test
    void what_is_invoiced_says_so_where_an_overdraft_would_be_asked_for() {
        String wallet = "/api/v1/billing/accounts/" + family.payer() + "/overdrafts/SPORT_SLOTS";
        String asked = "{\"overdraft\":\"50.00\",\"lastDay\":\"" + CityDay.today() + "\",\"reason\":\"Essai\"}";
        assertThat(family.treasurer().get(wallet).body()).contains("\"prepaid\":false");
        assertThat(family.treasurer().putJson(wallet, asked).body())
                .contains("wallet.notPrepaid", "\"field\":\"overdraft\"");
        try (Tab desk = City.browser().desktop()) {
            desk.signIn(Family.TREASURER);
            Page page = desk.open("/gestion/allow-overdraft?payer=" + family.payer() + "&service=SPORT_SLOTS");
            assertThat(page.locator("main")).containsText("Cette prestation est facturée");
            assertThat(page.getByLabel("Découvert, en euros")).hasCount(0);
        }
    }

    @Test
    void programs_allow_it_too_and_the_payer_is_told() {
        String address = "/api/v1/billing/accounts/" + family.payer() + "/overdrafts/" + family.service();
        String body = Json.createObjectBuilder()
                .add("overdraft", "75.00")
                .add("lastDay", CityDay.today().plusDays(20).toString())
                .add("reason", "Subvention attendue")
                .build()
                .toString();
        assertThat(family.person().putJson(address, body).statusCode()).isEqualTo(403);
        HttpResponse<String> allowed = family.treasurer().putJson(address, body);
        assertThat(allowed.statusCode()).as(allowed.body()).isEqualTo(200);
        assertThat(family.treasurer().putJson(address, body).body()).isEqualTo(allowed.body());
        assertThat(family.treasurer()
                        .putJson(address, body.replace("75.00", "80.00"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(family.treasurer()
                        .putJson(
                                address,
                                body.replace(String.valueOf(CityDay.today().getYear()), "2001"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(family.person().get("/api/v1/billing/payable-wallets").body())
                .contains("\"overdraft\":7500");
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM messaging.message WHERE template = 'wallet-overdraft' AND case_id = ?",
                                family.payer()))
                .isOne();
        assertThat(family.treasurer().get("/gestion/overdrafts.csv").body()).contains("Subvention attendue");
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
