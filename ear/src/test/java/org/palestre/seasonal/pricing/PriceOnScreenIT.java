package org.palestre.seasonal.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.AroundOneSlot;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.seasonal.NewRequest;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** The office mends what could not be priced; the club sees what its slot costs, and what giving it up would spare. */
class PriceOnScreenIT extends AroundOneSlot {

    @Test
    void the_office_says_as_what_an_area_is_charged_and_the_club_sees_its_price_and_what_giving_up_does_to_it() {
        GrantedSlot slot = mySlot();
        PricedPlace.settled(club, slot);
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("agent@demo.example");
            Page page = tab.open("/gestion/slot-price?id=" + slot.permit());
            assertThat(page.locator(".pa-notice-warning").innerText())
                    .contains(slot.place().name());
            page = tab.open("/gestion/area-pricing?q=" + slot.place().name().replace(" ", "+"));
            page.locator("[id='classify:areaIds:0']").check();
            page.locator("[id='classify:item']").selectOption("LARGE_HALL");
            page.locator("[id='classify:save']").click();
            PlaywrightAssertions.assertThat(page.locator("[id='classify']")).containsText("Grande salle");
        }
        PricedPlace.settled(club, slot);
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("club@demo.example");
            Page page = tab.open("/account/permit?id=" + slot.permit());
            page.locator("a[href*='slot-price']").click();
            page.waitForURL("**/account/slot-price?id=" + slot.permit());
            page.locator("details.sl-dates summary").first().click();
            PlaywrightAssertions.assertThat(page.locator(".sp-steps").first()).containsText("12,48");
            assertThat(page.locator("main").innerText()).contains("1er trimestre", "3e trimestre", "À facturer");
            page = tab.open("/account/give-up-slot?id=" + slot.permit());
            page.locator("[id='giveUp:from']").fill(slot.date(4).toString());
            page.locator("[id='giveUp:check']").click();
            PlaywrightAssertions.assertThat(page.locator(".sp-effect")).containsText("en moins à facturer");
            PlaywrightAssertions.assertThat(page.locator(".sp-effect")).containsText("74,88");
        }
    }

    @Test
    void whoever_is_about_to_grant_sees_the_price_and_that_there_is_none_if_it_is_free_of_charge() {
        long request = NewRequest.on(PricedPlace.classified(agent))
                .submit(club)
                .getJsonNumber("id")
                .longValue();
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("agent@demo.example");
            Page page = tab.open("/gestion/slot-request?id=" + request);
            page.locator("[id='grant:check']").click();
            PlaywrightAssertions.assertThat(page.locator(".sp-preview")).containsText("Prix de la saison");
            page.locator(".sp-preview summary").click();
            PlaywrightAssertions.assertThat(
                            page.locator(".sp-preview .sp-steps").first())
                    .containsText("12,48");
            Axe.assertClean(page);
            page.locator("details:has([id='grant:freeReason']) summary").click();
            page.locator("[id='grant:freeOfCharge']").check();
            page.locator("[id='grant:check']").click();
            PlaywrightAssertions.assertThat(page.locator(".pa-errors").first()).containsText("Motif de la gratuité");
            page.locator("[id='grant:freeReason']").fill("Soutien au handisport");
            page.locator("[id='grant:check']").click();
            PlaywrightAssertions.assertThat(page.locator(".sp-preview")).containsText("rien ne serait facturé");
        }
    }
}
