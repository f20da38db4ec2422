package org.palestre.seasonal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.palestre.testing.Axe;
import org.palestre.testing.Tab;

/** How a club and the booking office walk through the screens of a weekly slot; what they bring about there is held against WCAG. */
public final class SlotRequestScreens {

    private SlotRequestScreens() {}

    /**
     * Fills in every page of the request and sends it; gives its number.
     *
     * @param look at each page that has no example among all pages
     */
    static String submittedThroughAllPages(
            Tab phone, CompleteDraft.Place place, String correspondent, Consumer<Page> look) {
        Page page = phone.open("/account/request-weekly-slot");
        look.accept(page);
        field(page, "start:begin").click();
        page.waitForURL(url -> url.contains("step=place"));
        field(page, "place:words").fill(place.name());
        field(page, "place:search").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("(Choisir|Choose) " + place.name())))
                .click();
        assertThat(page.locator("input[name='place:areaIds']")).isChecked();
        next(page, "place", "times");

        choose(page, "times:newDays", "MONDAY");
        field(page, "times:newStart").fill("18:00");
        field(page, "times:newEnd").fill("20:00");
        field(page, "times:add").click();
        assertThat(page.locator(".sl-time")).hasCount(1);
        next(page, "times", "alternatives");
        next(page, "alternatives", "activity");

        field(page, "activity:familyCode").selectOption("TEAM");
        field(page, "activity:disciplineCode").selectOption("HANDBALL");
        field(page, "activity:ageBand").selectOption("ALL_AGES");
        choose(page, "activity:gender", "MIXED");
        look.accept(page);
        next(page, "activity", "users");

        field(page, "users:howToJoin").fill("Au gymnase, le lundi");
        field(page, "users:contactTelephone").fill("01 99 00 05 01");
        field(page, "users:contactEmail").fill("contact@club.example");
        look.accept(page);
        next(page, "users", "contact");

        field(page, "contact:correspondentName").fill("Camille Essai");
        field(page, "contact:correspondentEmail").fill(correspondent);
        field(page, "contact:correspondentTelephone").fill("01 99 00 05 02");
        look.accept(page);
        next(page, "contact", "summary");

        assertThat(page.locator(".sl-details")).containsText(place.name());
        look.accept(page);
        field(page, "summary:submit").click();
        String number = page.locator("#number").textContent();
        look.accept(page);
        return number;
    }

    /** Finds the request in the work list, looks at its dates and grants it as asked. */
    static void granted(Tab desk, String number) {
        Page page = desk.open("/gestion/slot-requests");
        page.locator("#q").fill(number);
        page.locator("#q").press("Enter");
        page.waitForURL(url -> url.contains(number));
        assertThat(page.locator(".sl-work tbody tr")).hasCount(1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                .click();
        field(page, "grant:check").click();
        assertThat(field(page, "grant:preview")).containsText("Accordée");
        Axe.assertClean(page);
        field(page, "grant:all").click();
        assertThat(page.locator(".pa-notice-success")).containsText("La demande " + number + " est accordée");
        assertThat(page.locator(".pa-badge-success").first()).containsText("Accordée");
        Axe.assertClean(page);
    }

    /** Goes on from one page of the request to the next. */
    static void next(Page page, String from, String to) {
        field(page, from + ":next").click();
        page.waitForURL(url -> url.contains("step=" + to));
    }

    static void choose(Page page, String name, String value) {
        input(page, name, value).check();
    }

    /** One of the boxes or buttons of a choice. */
    public static Locator input(Page page, String name, String value) {
        return page.locator("input[name='" + name + "'][value='" + value + "']");
    }

    /** A component of the page by its id. */
    public static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
