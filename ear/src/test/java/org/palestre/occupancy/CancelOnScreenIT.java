package org.palestre.occupancy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

class CancelOnScreenIT {

    @Test
    void a_cancellation_needs_a_reason_and_the_dialog_stays_until_it_has_one() {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        long occupation = City.sql()
                .number(
                        "INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title)"
                                + " VALUES (?, now() + interval '9 days', now() + interval '9 days 1 hour', 'SCHOOL', 'École')"
                                + " RETURNING id",
                        place.areaId());
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("agent@demo.example");
            Page page = tab.open("/gestion/occupation?id=" + occupation);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuler cette occupation"))
                    .click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            confirm(dialog);
            assertThat(dialog).isVisible();
            assertThat(dialog).containsText("Ce champ est obligatoire");
            Axe.assertClean(page);

            dialog.locator("textarea").fill("Fuite d’eau");
            confirm(dialog);
            assertThat(page.locator(".pa-notice-success")).containsText("École");
            assertThat(tab.open("/gestion/occupation?id=" + occupation).locator("main"))
                    .containsText("Fuite d’eau");
        }
        assertThat(City.sql().one(Boolean.class, "SELECT active FROM occupancy.occupation WHERE id = ?", occupation))
                .isFalse();
    }

    private static void confirm(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuler cette occupation"))
                .click();
    }
}
