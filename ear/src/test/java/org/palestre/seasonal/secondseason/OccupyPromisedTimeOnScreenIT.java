package org.palestre.seasonal.secondseason;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** An agent who occupies by hand what a club is promised is warned, may mean it, and finds it in the list of the campaign. */
class OccupyPromisedTimeOnScreenIT {

    @Test
    void the_form_warns_asks_whether_it_is_meant_and_the_campaign_lists_what_was_taken() {
        TwoSeasonSlots slots = TwoSeasonSlots.make(City.sql(), 1, 100);
        LocalDate monday = slots.secondSeason().plusDays(14).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        try (Tab tab = City.browser().phone()) {
            tab.signIn("agent@demo.example");
            Page page = tab.open(
                    "/gestion/occupy-area?site=" + slots.places().get(0).siteId() + "&area="
                            + slots.places().get(0).areaId() + "&date=" + monday + "&start=09:00&end=10:30");
            page.locator("[id='occupy:title']").fill("Forum des associations");
            occupy(page);
            assertThat(page.locator(".pa-errors")).containsText("Beaurivage Handball Club");
            assertThat(page.locator(".pa-promises")).containsText("AOT-DEUX-");
            Axe.assertClean(page);

            page.getByLabel("Prendre ces horaires quand même").check();
            occupy(page);
            assertThat(page.locator(".pa-notice-success"))
                    .containsText(
                            "Forum des associations", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
            Locator list = tab.open("/gestion/carry-over-second-season?id=" + slots.campaign())
                    .locator("main");
            assertThat(list).containsText("Forum des associations");
            assertThat(list).containsText("agent@demo.example");
            Axe.assertClean(page);
        }
    }

    @Test
    void plannings_draw_what_is_promised_and_nobody_can_move_it() {
        TwoSeasonSlots slots = TwoSeasonSlots.make(City.sql(), 1, 100);
        long site = slots.places().get(0).siteId();
        LocalDate monday = slots.secondSeason().plusDays(14).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("agent@demo.example");
            Page page = tab.open("/gestion/planning?site=" + site + "&week=" + monday);
            Locator drawn = page.locator(".fc-event.pa-promised");
            assertThat(drawn).containsText("Promis à Beaurivage Handball Club, AOT-DEUX-");
            assertThat(page.locator(".fc-event-draggable")).hasCount(0);
            assertThat(page.locator(".pa-legend").first()).containsText("Promis, pas encore réservé");
            Axe.assertClean(page);
            page = tab.open("/gestion/planning-board?site=" + site + "&day=" + monday);
            assertThat(page.locator(".vis-item.pa-promised")).hasCount(1);
            Assertions.assertThat(left(page.locator(".vis-item.pa-promised")))
                    .as("drawn at its hour, in summer and in winter")
                    .isCloseTo(
                            left(page.locator(".vis-text.vis-minor:has-text('09:00')")
                                    .first()),
                            Assertions.within(3.0));
            assertThat(page.locator("main")).containsText("Promis à Beaurivage Handball Club");
            Axe.assertClean(page);
            page = tab.open("/gestion/planning?site=" + site + "&view=list&kind=SCHOOL&week=" + monday);
            assertThat(page.locator("main")).not().containsText("Promis à");
        }
    }

    private static double left(Locator drawn) {
        return drawn.boundingBox().x;
    }

    private static void occupy(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Occuper"))
                .click();
    }
}
