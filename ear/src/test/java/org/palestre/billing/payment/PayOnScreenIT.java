package org.palestre.billing.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palestre.city.payfip.Mood;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** A person pays, on a phone and at a desk, through the page of PayFiP and back. */
class PayOnScreenIT {

    private static final double PATIENCE = 30_000;

    private final Wallet wallet = Wallet.empty();

    @AfterEach
    void honest() {
        City.payfip().mood(Mood.HONEST);
    }

    @Test
    void the_page_tells_by_itself_that_the_money_has_come() {
        try (Tab tab = City.browser().phone()) {
            Page page = wallets(tab);
            pay(page, "12,50");
            assertThat(page.locator("main")).containsText("12,50");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Payer par carte bancaire"))
                    .click();
            assertThat(page.locator("main"))
                    .containsText(
                            "Votre paiement est reçu",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
            Axe.assertClean(page);
        }
        assertThat(wallet.balance()).isEqualTo(1250);
    }

    @Test
    void whoever_walks_away_is_told_that_the_result_is_awaited_and_can_go_on() {
        try (Tab tab = City.browser().desktop()) {
            Page page = wallets(tab);
            pay(page, "8");
            String payfip = page.url();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("S’en aller sans rien faire"))
                    .click();
            assertThat(page.locator("main")).containsText("Nous vérifions votre paiement");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer sur PayFiP"))
                    .click();
            page.waitForURL(payfip);
        }
    }

    @Test
    void without_payfip_the_payer_reads_that_nothing_was_paid_and_tries_again() {
        try (Tab tab = City.browser().desktop()) {
            Page page = wallets(tab);
            City.payfip().mood(Mood.UNAVAILABLE);
            pay(page, "8");
            assertThat(page.locator("main")).containsText("Rien n’a été prélevé");
            assertThat(page.locator("main")).containsText("Rien n’est encore payé");
            Axe.assertClean(page);

            City.payfip().mood(Mood.HONEST);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aller payer"))
                    .click();
            page.waitForURL(url -> url.startsWith(City.payfip().pageUrl()));
        }
    }

    @Test
    void the_total_follows_what_is_typed() {
        try (Tab tab = City.browser().desktop()) {
            Page page = wallets(tab);
            page.locator("input[id$=amount]").all().forEach(input -> input.fill(""));
            amount(page).fill("7");
            amount(page).press("Tab");
            assertThat(page.locator("main [role=status]")).containsText("7,00");
        }
    }

    @Test
    void a_payfip_that_only_says_that_it_is_out_of_order_is_told_to_the_payer() {
        String number = wallet.send(900);
        City.payfip().mood(Mood.UNAVAILABLE);
        City.payfip().notifyMerchant(Wallet.operation(number));
        Wallet.awaitAnswer(number, "02");
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(Wallet.PERSON);
            Page page = tab.open("/account/online-payment?number=" + number);
            assertThat(page.locator("main")).containsText("Le service de paiement ne répond pas pour le moment");
        }
    }

    @Test
    void what_was_typed_wrong_is_told_at_its_wallet() {
        try (Tab tab = City.browser().desktop()) {
            Page page = wallets(tab);
            amount(page).fill("beaucoup");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Payer en ligne"))
                    .click();
            assertThat(page.locator(".pa-errors")).isVisible();
            assertThat(amount(page)).hasValue("beaucoup");
        }
    }

    private Page wallets(Tab tab) {
        tab.signIn(Wallet.PERSON);
        return tab.open("/account/pay-online");
    }

    private void pay(Page page, String amount) {
        page.locator("input[id$=amount]").all().forEach(input -> input.fill(""));
        amount(page).fill(amount);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Payer en ligne"))
                .click();
        page.waitForURL(url -> !url.contains("/account/pay-online"));
    }

    private Locator amount(Page page) {
        return page.locator("tr", new Page.LocatorOptions().setHasText("Essai " + wallet.service()))
                .locator("input[id$=amount]");
    }
}
