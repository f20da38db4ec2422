package org.palestre.seasonal.renewal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** With the keyboard alone: one box ticks all slots of the table, and the page says how many are ticked. */
class TickAllOnScreenIT {

    @Test
    void one_box_ticks_all_slots_and_the_page_counts_them() {
        CurrentSlot.of(1);
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("club@demo.example");
            Page page = tab.open("/account/renew-weekly-slots");
            Locator boxes = page.locator(".rn-row .rn-tick input[type=checkbox]");
            int slots = boxes.count();
            Locator all = page.locator("#tick-all");
            Locator count = page.locator("#ticked-count");
            assertThat(count).hasText("Créneaux cochés : 0 sur " + slots);

            all.focus();
            page.keyboard().press("Space");
            for (Locator box : boxes.all()) {
                assertThat(box).isChecked();
            }
            assertThat(count).hasText("Créneaux cochés : " + slots + " sur " + slots);

            boxes.first().focus();
            page.keyboard().press("Space");
            assertThat(all).not().isChecked();
            assertThat(count).hasText("Créneaux cochés : " + (slots - 1) + " sur " + slots);

            all.focus();
            page.keyboard().press("Space");
            assertThat(boxes.first()).isChecked();
            page.keyboard().press("Space");
            assertThat(count).hasText("Créneaux cochés : 0 sur " + slots);
        }
    }

    @Test
    void a_slot_without_any_day_is_told_where_its_own_days_are() {
        CurrentSlot slot = CurrentSlot.of(1);
        CurrentSlot.of(1);
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("club@demo.example");
            Page page = tab.open("/account/renew-weekly-slots");
            Locator row = page.locator(".rn-row").filter(new Locator.FilterOptions().setHasText(slot.number()));
            row.locator(".rn-tick input").check();
            row.locator("summary").first().click();
            for (Locator day : row.locator("input[id$=':kept']").all()) {
                day.uncheck();
            }
            page.locator("[id='renew:validate']").click();
            assertThat(page.locator(".pa-errors a")).hasText(java.util.regex.Pattern.compile("^Créneau\\s: "));
            assertThat(row.locator("[id$=':kept-error']").first()).containsText("Indiquez au moins un jour");
        }
    }

    @Test
    void a_price_that_cannot_be_read_is_shown_where_it_was_written() {
        CurrentSlot.of(1);
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("club@demo.example");
            Page page = tab.open("/account/renew-weekly-slots");
            Locator row = page.locator(".rn-row").last();
            Locator price = row.locator("input[id$='averageYearlyPriceCents']");
            row.locator("summary").first().click();
            price.fill("cent euros");
            page.locator("[id='renew:save']").click();
            page.waitForLoadState();
            assertThat(page.locator(".pa-errors")).isVisible();
            assertThat(price).isVisible();
            assertThat(price).hasAttribute("aria-invalid", "true");
        }
    }
}
