package org.palestre.billing.cashoffice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** A cashier's day on the screen, by keyboard only. */
class TakePaymentScreenIT {

    private final Counter counter = Counter.opened(City.sql());

    @Test
    void a_till_is_opened_a_payment_taken_and_the_till_counted_without_a_mouse() {
        long payer = counter.payer();
        String name = "Guichet" + payer;
        City.sql()
                .change(
                        "UPDATE accounts.person SET family_name = ? WHERE id = (SELECT person_id FROM billing.payer WHERE id = ?)",
                        name,
                        payer);
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(counter.cashier());
            Page page = tab.open("/gestion/take-payment");
            page.locator("[id='open:floatAmount']").fill("20,00");
            page.keyboard().press("Enter");
            assertThat(page.locator("#q")).isFocused();

            page.keyboard().type(name);
            page.keyboard().press("Enter");
            Locator meals = page.locator("tr", new Page.LocatorOptions().setHasText("Restauration scolaire"))
                    .locator("input");
            meals.fill("12,50");
            page.locator("[id='take:cash']").fill("20");
            assertThat(page.locator("[data-ca-sums]")).containsText("À rendre : 7,50");
            Axe.assertClean(page);
            page.locator("[id='take:moreCheques']").click();
            page.locator("[id='take:chequeRows:1:amount']").fill("5");
            page.locator("[id='take:go']").click();
            assertThat(page.locator(".pa-errors")).containsText("Numéro du chèque");
            assertThat(page.locator("[id='take:chequeRows:1:number']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='take:chequeRows:0:number']")).not().hasAttribute("aria-invalid", "true");
            page.locator("[id='take:chequeRows:1:amount']").fill("");
            page.locator("[id='take:cash']").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/gestion/receipt"));
            assertThat(page.locator("main")).containsText("À rendre : 7,50");
            Axe.assertClean(page);
            page.reload();
            assertThat(counter.balance(payer)).isEqualTo(1250);

            page = tab.open("/gestion/close-till");
            page.locator("[data-ca-denomination='2000']").fill("1");
            page.locator("[data-ca-denomination='1000']").fill("1");
            page.locator("[data-ca-denomination='200']").fill("1");
            assertThat(page.locator("[data-ca-counted]")).containsText("32,00");
            page.locator("[id='form:close']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".pa-errors")).containsText("-0,50");
            page.locator("[data-ca-denomination='50']").fill("1");
            page.locator("[id='form:close']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Comptée et close");
        }
    }
}
