package org.palestre.seasonal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** In a city of many hundred sites, each of them can be chosen: by a few letters, and without a mouse. */
class ChooseSiteOnScreenIT {

    /** More than a list ever shows; none of them comes before the one that is looked for. */
    private static final int MANY = 600;

    private static CompleteDraft.Place last;

    @BeforeAll
    static void aCityOfManySites() {
        City.sql().change("""
                INSERT INTO facilities.site (name, kind, district_code)
                SELECT 'Aire de masse ' || n, 'OTHER', '01' FROM generate_series(1, ?) n""", MANY);
        last = CompleteDraft.newPlace();
        City.sql()
                .change(
                        "UPDATE facilities.site SET name = ? WHERE id = ?",
                        "Zénith d’essai " + last.siteId(),
                        last.siteId());
    }

    @AfterAll
    static void theCityAsItWas() {
        City.sql().change("DELETE FROM facilities.site WHERE name LIKE 'Aire de masse %'");
    }

    @Test
    void the_work_list_is_narrowed_to_any_site_by_keyboard_and_its_address_keeps_it() {
        try (Tab desk = City.browser().desktop()) {
            desk.signIn("agent@demo.example");
            Page page = desk.open("/gestion/slot-requests?status=SUBMITTED");
            chosen(page, "site");
            Axe.assertClean(page);
            page.locator("#apply").press("Enter");
            page.waitForURL(url -> url.contains("site=" + last.siteId()));
            assertThat(page.url()).contains("status=SUBMITTED");
            assertThat(input(page, "site")).hasValue(Pattern.compile("^Zénith d’essai .*"));
            assertThat(page.locator(".sl-work")).hasCount(0);

            input(page, "site").fill("");
            page.locator("#apply").click();
            page.waitForURL(url -> !url.contains("site="));
            assertThat(page.locator(".sl-work tbody tr").first()).isVisible();
        }
    }

    @Test
    void an_agent_is_entrusted_with_any_site() {
        try (Tab desk = City.browser().desktop()) {
            desk.signIn("admin@demo.example");
            Page page = desk.open("/gestion/appoint-agent");
            page.locator("details summary")
                    .filter(new Locator.FilterOptions().setHasText("un par un"))
                    .click();
            chosen(page, page.locator("[id$=':addedSite']").getAttribute("id"));
            assertThat(page.getByLabel(Pattern.compile("Zénith d’essai"))).isChecked();
            Axe.assertClean(page);
        }
    }

    private static void chosen(Page page, String id) {
        input(page, id).pressSequentially("zenith essai " + last.siteId());
        Locator found = page.locator("[id='" + id + "_panel'] li");
        assertThat(found).hasCount(1);
        input(page, id).press("Enter");
        assertThat(found.first()).isHidden();
    }

    private static Locator input(Page page, String id) {
        return page.locator("[id='" + id + "_input']");
    }
}
