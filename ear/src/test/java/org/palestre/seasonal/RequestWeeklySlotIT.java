package org.palestre.seasonal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palestre.city.Mail;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Tab;

/** The main job in a real browser: a club asks on a telephone, the office decides at a desk, the permit arrives. */
class RequestWeeklySlotIT {

    private static final String CLUB = "club@demo.example";
    private static final String OFFICE = "agent@demo.example";
    private static final String HEAD_OFFICE = "contact@beaurivage-handball.example";

    @Test
    void a_club_asks_on_a_telephone_the_office_grants_at_a_desk_and_the_permit_is_valid() {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        String correspondent = CompleteDraft.newMailbox();

        String number;
        try (Tab phone = City.browser().phone()) {
            phone.signIn(CLUB);
            number = submittedThroughAllPages(phone, place, correspondent);
        }
        assertThat(number).matches("\\d{4}-\\d{2}_\\d{8}");
        assertThat(City.mail().await(HEAD_OFFICE, number).subject()).contains("Accusé de réception");

        try (Tab desk = City.browser().desktop()) {
            desk.signIn(OFFICE);
            granted(desk, number);
        }
        var permit = City.sql().rows("""
                SELECT p.number, p.token FROM seasonal.permit p JOIN seasonal.slot_request r ON r.id = p.request_id
                 WHERE r.number = ?""", number).get(0);
        Mail mail = City.mail().await(correspondent, permit.get("number").toString());
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(new String(file.content(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        });

        try (Tab anybody = City.browser().phone()) {
            String address = "/permit?token=" + permit.get("token");
            assertVerdict(anybody.open(address), "Cette autorisation n’est pas encore valable");
            City.sql()
                    .change(
                            "UPDATE seasonal.permit SET first_date = current_date WHERE token = ?",
                            permit.get("token"));
            assertVerdict(anybody.open(address), "Cette autorisation est valable aujourd’hui");
            Axe.assertClean(anybody.page());
            assertVerdict(anybody.open(address + "x"), "Aucune autorisation ne correspond à ce code");
        }
    }

    @Test
    void nothing_typed_is_lost_when_the_session_expires_in_the_middle_of_the_form() {
        CompleteDraft draft = CompleteDraft.create();
        try (Tab phone = City.browser().phone()) {
            phone.signIn(CLUB);
            Page page = phone.open(draft.address("activity"));
            field(page, "activity:familyCode").selectOption("COMBAT");
            field(page, "activity:disciplineCode").selectOption("JUDO");
            choose(page, "activity:gender", "WOMEN");
            sessionExpiresAtNext(phone, draft, "activity");
            assertThat(field(page, "activity:familyCode")).hasValue("COMBAT");
            assertThat(field(page, "activity:disciplineCode")).hasValue("JUDO");
            assertThat(input(page, "activity:gender", "WOMEN")).isChecked();
            next(page, "activity", "users");

            field(page, "users:howToJoin").fill("Tous les mercredis, à l’accueil : demandez « l’équipe ».");
            field(page, "users:paying").check();
            field(page, "users:averageYearlyPriceCents").fill("123,45");
            field(page, "users:contactTelephone").fill("01 99 00 07 07");

            sessionExpiresAtNext(phone, draft, "users");
            assertThat(field(page, "users:howToJoin"))
                    .hasValue("Tous les mercredis, à l’accueil : demandez « l’équipe ».");
            assertThat(field(page, "users:paying")).isChecked();
            assertThat(field(page, "users:averageYearlyPriceCents")).hasValue("123,45");
            assertThat(field(page, "users:contactTelephone")).hasValue("01 99 00 07 07");
            Axe.assertClean(page);
            next(page, "users", "contact");
            assertThat(City.sql()
                            .rows(
                                    "SELECT discipline_code, how_to_join, paying, average_yearly_price,"
                                            + " contact_telephone FROM seasonal.slot_request WHERE id = ?",
                                    draft.id())
                            .get(0)
                            .values())
                    .containsExactly(
                            "JUDO",
                            "Tous les mercredis, à l’accueil : demandez « l’équipe ».",
                            true,
                            12345,
                            "01 99 00 07 07");
        }
    }

    @Test
    void a_double_click_and_a_second_tab_submit_one_request_only() {
        CompleteDraft draft = CompleteDraft.create();
        try (Tab desk = City.browser().desktop()) {
            desk.signIn(CLUB);
            Page second = desk.another();
            second.navigate(City.url() + draft.address("summary"));
            Page first = desk.open(draft.address("summary"));

            field(first, "summary:submit").dblclick();
            String number = first.locator("#number").textContent();
            field(second, "summary:submit").click();

            assertThat(second.locator("#number")).hasText(number);
            assertThat(draft.status()).isEqualTo("SUBMITTED");
            assertThat(City.sql().number("SELECT count(*) FROM seasonal.slot_request WHERE number = ?", number))
                    .isEqualTo(1);
            assertThat(City.sql()
                            .number(
                                    "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.request'"
                                            + " AND case_id = ?",
                                    draft.id()))
                    .isEqualTo(1);
        }
    }

    private static String submittedThroughAllPages(Tab phone, CompleteDraft.Place place, String correspondent) {
        Page page = phone.open("/account/request-weekly-slot");
        Axe.assertClean(page);
        field(page, "start:begin").click();
        page.waitForURL(url -> url.contains("step=place"));
        Axe.assertClean(page);
        field(page, "place:words").fill(place.name());
        field(page, "place:search").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Choisir " + place.name()))
                .click();
        assertThat(page.locator("input[name='place:areaIds']")).isChecked();
        Axe.assertClean(page);
        next(page, "place", "times");

        choose(page, "times:newDays", "MONDAY");
        field(page, "times:newStart").fill("18:00");
        field(page, "times:newEnd").fill("20:00");
        Axe.assertClean(page);
        field(page, "times:add").click();
        assertThat(page.locator(".sl-time")).hasCount(1);
        next(page, "times", "activity");

        field(page, "activity:familyCode").selectOption("TEAM");
        field(page, "activity:disciplineCode").selectOption("HANDBALL");
        field(page, "activity:ageBand").selectOption("ALL_AGES");
        choose(page, "activity:gender", "MIXED");
        Axe.assertClean(page);
        next(page, "activity", "users");

        field(page, "users:howToJoin").fill("Au gymnase, le lundi");
        field(page, "users:contactTelephone").fill("01 99 00 05 01");
        field(page, "users:contactEmail").fill("contact@club.example");
        Axe.assertClean(page);
        next(page, "users", "contact");

        field(page, "contact:correspondentName").fill("Camille Essai");
        field(page, "contact:correspondentEmail").fill(correspondent);
        field(page, "contact:correspondentTelephone").fill("01 99 00 05 02");
        Axe.assertClean(page);
        next(page, "contact", "summary");

        assertThat(page.locator(".sl-details")).containsText(place.name());
        Axe.assertClean(page);
        field(page, "summary:submit").click();
        String number = page.locator("#number").textContent();
        Axe.assertClean(page);
        return number;
    }

    private static void granted(Tab desk, String number) {
        Page page = desk.open("/gestion/slot-requests");
        page.locator("#q").fill(number);
        page.locator("#q").press("Enter");
        page.waitForURL(url -> url.contains(number));
        assertThat(page.locator(".sl-work tbody tr")).hasCount(1);
        Axe.assertClean(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                .click();
        Axe.assertClean(page);
        field(page, "grant:check").click();
        assertThat(field(page, "grant:preview")).containsText("Accordée");
        Axe.assertClean(page);
        field(page, "grant:all").click();
        assertThat(page.locator(".pa-notice-success")).containsText("La demande " + number + " est accordée");
        assertThat(page.locator(".pa-badge-success").first()).containsText("Accordée");
        Axe.assertClean(page);
    }

    private static void sessionExpiresAtNext(Tab tab, CompleteDraft draft, String step) {
        Page page = tab.page();
        tab.forgetSession();
        field(page, step + ":next").click();
        page.waitForURL(url -> url.contains("/sign-in"));
        field(page, "signIn:email").fill(CLUB);
        field(page, "signIn:password").fill(Http.PASSWORD);
        field(page, "signIn:submit").click();
        page.waitForURL(url -> url.contains("draft=" + draft.id()) && url.contains("step=" + step));
    }

    private static void next(Page page, String from, String to) {
        field(page, from + ":next").click();
        page.waitForURL(url -> url.contains("step=" + to));
    }

    private static void choose(Page page, String name, String value) {
        input(page, name, value).check();
    }

    private static Locator input(Page page, String name, String value) {
        return page.locator("input[name='" + name + "'][value='" + value + "']");
    }

    private static void assertVerdict(Page page, String verdict) {
        assertThat(page.locator(".sl-verdict strong")).hasText(verdict);
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
