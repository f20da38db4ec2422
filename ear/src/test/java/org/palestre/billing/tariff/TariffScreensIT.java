package org.palestre.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.billing.tariff.TariffCalls.draft;
import static org.palestre.billing.tariff.TariffCalls.tariff;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Tab;

/** Tariffs at a screen: an item with its rules, what is wrong with it, a price tried out. */
class TariffScreensIT {

    @Test
    void the_treasurer_writes_an_item_and_sees_the_case_that_has_no_price() {
        long grid = draft(tariff(), CityDay.today());
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(TariffCalls.OFFICE);
            Page page = tab.open("/gestion/edit-tariff-item?grid=" + grid);
            page.locator("[id='edit:nameFrench']").fill("Salle");
            page.locator("[id='edit:nameEnglish']").fill("Hall");
            page.locator("[id='edit:code']").fill("HALL");
            page.locator("[id='edit:userKinds:1']").check();
            page.locator("[id='edit:rules:0:pricing']").selectOption("EFFORT_RATE");
            page.locator("[id='edit:rules:0:rate']").fill("0,36");
            page.locator("[id='edit:rules:0:floorCents']").fill("5,00");
            page.locator("[id='edit:rules:0:ceilingCents']").fill("4,50");
            page.locator("[id='edit:rules:0:quotientTo']").fill("900");
            page.locator("[id='edit:save']").click();
            assertThat(page.locator(".pa-errors").innerText()).contains("Règle n° 1");
            page.locator("[id='edit:rules:0:floorCents']").fill("2,60");
            page.locator("[id='edit:save']").click();
            page.waitForURL("**/gestion/tariff-grid?id=" + grid);
            assertThat(page.locator(".tf-faults").innerText()).contains("Salle", "QF à partir de 900");
        }
    }

    @Test
    void an_agent_tries_a_price_out_and_mails_its_address() {
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("agent@demo.example");
            Page page = tab.open("/gestion/simulate-price?tariff=SCHOOL_MEALS");
            page.locator("[id='ask:item']").selectOption("MEAL");
            page.locator("[id='ask:kind']").selectOption("CHILD");
            page.locator("[id='ask:quotient']").fill("1000,00");
            page.locator("[id='ask:quantity']").fill("2");
            page.locator("[id='ask:show']").click();
            assertThat(page.locator(".tf-steps tfoot").innerText()).contains("7,20");
            page.reload();
            assertThat(page.locator(".tf-steps").innerText()).contains("Taux d’effort", "0,36 %");
        }
    }
}
