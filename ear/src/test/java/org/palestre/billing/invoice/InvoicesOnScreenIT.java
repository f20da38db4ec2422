package org.palestre.billing.invoice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Tab;

/** The treasurer looks at a dry run, starts it, watches it, agrees on instalments and gives an invoice up. */
class InvoicesOnScreenIT {

    private static final double PATIENCE = 40_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void from_the_dry_run_to_an_invoice_that_is_given_up() {
        Charged charged = Charged.make(City.sql(), 3, 2);
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("regisseur@demo.example");
            Page page = tab.open("/gestion/invoice-runs");
            page.getByLabel("Nom").first().fill("Essai à l’écran " + charged.service());
            page.getByLabel("Essai " + charged.service()).check();
            press(page, "Voir ce qui serait facturé");
            assertThat(page.locator("main")).containsText("À blanc");
            assertThat(page.locator("main")).containsText("72,60");
            Axe.assertClean(page);
            press(page, "Émettre les factures de 3 payeurs");
            assertThat(page.locator("main"))
                    .containsText("Terminée", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir les factures émises"))
                    .click();
            assertThat(page.locator("tbody tr")).hasCount(3);
            page.locator("tbody th a").first().click();
            LocalDate first = nextEndOfJanuary();
            page.getByLabel("Première échéance").fill(first.toString());
            page.locator("[id='plan:planReason']").fill("Difficultés");
            press(page, "Accorder l’échéancier");
            assertThat(page.locator("main")).containsText(DAY.format(first.plusMonths(1)));
            page.locator("[id='off:reason']").fill("Remise gracieuse");
            press(page, "Abandonner 24,20");
            assertThat(page.locator("main")).containsText("Remise ou abandonnée");
            Axe.assertClean(page);
        }
    }

    /** A day that February does not have. */
    private static LocalDate nextEndOfJanuary() {
        LocalDate today = CityDay.today();
        LocalDate thisYear = LocalDate.of(today.getYear(), 1, 31);
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
