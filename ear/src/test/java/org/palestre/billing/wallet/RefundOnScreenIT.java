package org.palestre.billing.wallet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** A payer enters an IBAN and asks for a refund on a phone; the treasurer refuses without a reason, and then accepts. */
class RefundOnScreenIT {

    private final Family family = new Family();

    @Test
    void a_refund_goes_from_the_payers_phone_to_the_treasurers_desk_and_back() {
        family.pays(5000);
        try (Tab phone = City.browser().phone();
                Tab desk = City.browser().desktop()) {
            phone.signIn(Family.PERSON);
            keepAccount(phone);
            Page page = phone.open("/account/request-refund?payer=" + family.payer() + "&service=" + family.service());
            page.getByLabel("Montant à rembourser en euros").fill("70");
            click(page, "Envoyer la demande");
            assertThat(page.locator("main")).containsText("Il n’y a que 50,00");
            assertThat(page.getByLabel("Montant à rembourser en euros")).hasValue("70");
            page.getByLabel("Montant à rembourser en euros").fill("30");
            click(page, "Envoyer la demande");
            assertThat(page.locator("main")).containsText("Demandé");
            Axe.assertClean(page);

            desk.signIn(Family.TREASURER);
            Page office = desk.open("/gestion/examine-refund?number=" + number());
            assertThat(office.locator("main")).containsText("FR14 •••• 606");
            assertThat(office.locator("main")).not().containsText(Family.IBAN);
            click(office, "Refuser");
            assertThat(office.locator(".pa-errors")).isVisible();
            click(office, "Accepter");
            assertThat(office.locator("main")).containsText("Accepté, virement à faire");
            Axe.assertClean(office);

            assertThat(family.treasurer().get("/gestion/refunds.csv").body()).contains(number(), "FR14 •••• 606");
            assertThat(phone.open("/account/refunds").locator("main")).containsText("Accepté, virement à faire");
        }
        assertThat(family.balance()).isEqualTo(2000);
    }

    private void keepAccount(Tab phone) {
        Page page = phone.open("/account/payer-details?payer=" + family.payer());
        page.getByLabel("IBAN").fill("FR14 2004 1010 0505 0001 3M02 607");
        page.getByLabel("Titulaire du compte").fill("LUCIE PERRIN");
        page.locator("[id='account:saveAccount']").click();
        assertThat(page.locator("[id='account:iban-error'], .pa-errors").first())
                .isVisible();
        page.getByLabel("IBAN").fill("FR14 2004 1010 0505 0001 3M02 606");
        page.locator("[id='account:saveAccount']").click();
        assertThat(page.locator("main")).containsText("Compte enregistré : FR14 •••• 606");
        Axe.assertClean(page);
    }

    private String number() {
        return City.sql()
                .one(
                        String.class,
                        "SELECT reference FROM billing.refund WHERE payer_id = ? AND service_code = ?",
                        family.payer(),
                        family.service());
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
