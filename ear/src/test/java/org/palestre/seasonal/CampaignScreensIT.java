package org.palestre.seasonal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.palestre.seasonal.SlotRequestScreens.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Tab;

/** A campaign from its creation to its closing, by the booking office's hands; clubs see each step at once. */
class CampaignScreensIT {

    private static final String NAME = "Créneaux <essai> & saison suivante";

    private long current;
    private String closes;

    @BeforeEach
    void remember() {
        current = City.sql().number("SELECT id FROM seasonal.campaign WHERE opens_at < now() AND closes_at > now()");
        closes = City.sql().one(String.class, "SELECT closes_at::text FROM seasonal.campaign WHERE id = ?", current);
    }

    @AfterEach
    void leaveTheCityAsItWas() {
        City.sql().change("DELETE FROM seasonal.campaign WHERE name = ?", NAME);
        City.sql().change("UPDATE seasonal.campaign SET closes_at = ?::timestamptz WHERE id = ?", closes, current);
    }

    @Test
    void a_campaign_is_prepared_opened_and_closed() {
        try (Tab desk = City.browser().desktop();
                Tab club = City.browser().phone()) {
            desk.signIn("agent@demo.example");
            club.signIn("club@demo.example");
            prepared(desk);

            press(desk.page(), "Ouvrir maintenant");
            assertThat(desk.page().locator(".pa-errors")).containsText("Une autre campagne est ouverte");
            City.sql().change("UPDATE seasonal.campaign SET closes_at = now() WHERE id = ?", current);
            press(desk.open("/gestion/campaigns"), "Ouvrir maintenant");
            assertThat(row(desk.page())).containsText("Ouverte");
            assertThat(club.open("/account/request-weekly-slot").locator("[id='start:begin']"))
                    .isEnabled();

            row(desk.page())
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Fermer maintenant"))
                    .click();
            Axe.assertClean(desk.page());
            field(desk.page(), "close:now").click();
            assertThat(row(desk.page())).containsText("Fermée");
            assertThat(club.open("/account/request-weekly-slot").locator("[id='start:begin']"))
                    .hasCount(0);
            savedAgainAsItIs(desk);
        }
    }

    /** The page shows minutes; the window was closed to the second. */
    private static void savedAgainAsItIs(Tab desk) {
        String moment = closed();
        row(desk.page())
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(NAME).setExact(true))
                .click();
        field(desk.page(), "campaign:publication:1").check();
        field(desk.page(), "campaign:save").click();
        assertThat(desk.page().locator(".pa-notice-success")).containsText(NAME);
        org.assertj.core.api.Assertions.assertThat(closed()).isEqualTo(moment);
    }

    private static String closed() {
        return City.sql().one(String.class, "SELECT closes_at::text FROM seasonal.campaign WHERE name = ?", NAME);
    }

    private static void prepared(Tab desk) {
        LocalDate opens = CityDay.today().plusDays(60);
        Page page = desk.open("/gestion/campaign");
        field(page, "campaign:save").click();
        assertThat(page.locator(".pa-errors")).containsText("Nom de la campagne");
        Axe.assertClean(page);

        field(page, "campaign:name").fill(NAME);
        field(page, "campaign:opensOn").fill(opens.toString());
        field(page, "campaign:closesOn").fill(opens.minusDays(1).toString());
        page.locator("input[name='campaign:seasonIds']").last().check();
        field(page, "campaign:save").click();
        assertThat(page.locator(".pa-errors")).containsText("Heure de fermeture : La fin doit être après le début");

        field(page, "campaign:closesOn").fill(opens.plusDays(30).toString());
        field(page, "campaign:save").click();
        assertThat(page.locator(".pa-notice-success")).containsText(NAME);
        assertThat(row(page)).containsText("À venir");
        Axe.assertClean(page);
    }

    private static Locator row(Page page) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(NAME));
    }

    private static void press(Page page, String action) {
        row(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirmer"))
                .click();
    }
}
