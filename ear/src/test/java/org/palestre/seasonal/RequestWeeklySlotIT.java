package org.palestre.seasonal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.SlotRequestScreens.choose;
import static org.palestre.seasonal.SlotRequestScreens.field;
import static org.palestre.seasonal.SlotRequestScreens.granted;
import static org.palestre.seasonal.SlotRequestScreens.input;
import static org.palestre.seasonal.SlotRequestScreens.next;
import static org.palestre.seasonal.SlotRequestScreens.submittedThroughAllPages;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palestre.city.Mail;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Now;
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
            number = submittedThroughAllPages(phone, place, correspondent, Axe::assertClean);
        }
        assertThat(number).matches("\\d{4}-\\d{2}_\\d{8}");
        Now.deliverMessages();
        assertThat(City.mail().await(HEAD_OFFICE, number).subject()).contains("Accusé de réception");

        try (Tab desk = City.browser().desktop()) {
            desk.signIn(OFFICE);
            granted(desk, number);
        }
        var permit = City.sql().rows("""
                SELECT p.number, p.token, p.request_id FROM seasonal.permit p JOIN seasonal.slot_request r ON r.id = p.request_id
                 WHERE r.number = ?""", number).get(0);
        Now.issuePermits((Long) permit.get("request_id"));
        Now.deliverMessages();
        Mail mail = City.mail().await(correspondent, permit.get("number").toString());
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(new String(file.content(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        });

        try (Tab anybody = City.browser().phone()) {
            String address = "/permit?token=" + permit.get("token");
            assertVerdict(anybody.open(address), "Cette autorisation n’est pas encore valable");
            assertVerdict(anybody.open("/permit?token=" + validToday()), "Cette autorisation est valable aujourd’hui");
            assertVerdict(anybody.open(address + "x"), "Aucune autorisation ne correspond à ce code");
        }
    }

    @Test
    void a_club_asks_on_a_telephone_in_english() {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        try (Tab phone = City.browser().open(360, 740, "en-GB")) {
            phone.signIn(CLUB);
            String number = submittedThroughAllPages(
                    phone, place, CompleteDraft.newMailbox(), page -> assertThat(page.locator("h1"))
                            .isVisible());
            assertThat(phone.page().locator("h1")).hasText("Your request has been sent");
            phone.open("/account/slot-requests?status=SUBMITTED");
            assertThat(phone.page().locator("main")).containsText(number);
            assertThat(phone.page().locator("main")).containsText("Monday, 18:00 – 20:00");
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

    private static String validToday() {
        return City.sql()
                .one(
                        String.class,
                        "SELECT token FROM seasonal.permit WHERE first_date <= current_date AND last_date >= current_date"
                                + " AND withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM seasonal.permit_suspension s"
                                + " WHERE s.request_id = permit.request_id) ORDER BY id LIMIT 1");
    }

    private static void assertVerdict(Page page, String verdict) {
        assertThat(page.locator(".sl-verdict strong")).hasText(verdict);
    }
}
