package org.palestre.seasonal.commission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.SlotRequestScreens.field;
import static org.palestre.seasonal.SlotRequestScreens.input;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.NewRequest;
import org.palestre.seasonal.PastCampaign;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Tab;

/** A session of a commission as the office holds it at its desk: agenda, decisions, closing, minutes. */
class CommissionOnScreenIT {

    private static final String OFFICE = "agent@demo.example";

    private static Tab desk;
    private static Http club;
    private static Http agent;

    private SessionOfTest held;

    @BeforeAll
    static void signIn() {
        club = City.session("club@demo.example");
        agent = City.session(OFFICE);
        desk = City.browser().desktop();
        desk.signIn(OFFICE);
    }

    @AfterAll
    static void leave() {
        desk.close();
    }

    @BeforeEach
    void sit() {
        held = new SessionOfTest(club, agent);
    }

    @Test
    void a_session_goes_from_its_agenda_to_its_minutes() {
        long granted = held.requestAtOnce("MONDAY");
        long refused = held.requestAtOnce("TUESDAY");
        long postponed = held.requestAtOnce("WEDNESDAY");
        Page page = desk.open("/gestion/put-on-agenda?session=" + held.sessionId);
        for (long request : new long[] {granted, refused, postponed}) {
            input(page, "put:requestIds", "" + request).check();
        }
        input(page, "put:opinion", "FAVOURABLE").check();
        field(page, "put:opinionText").fill("Dossiers complets");
        field(page, "put:save").click();
        assertThat(page.locator(".cm-agenda > li")).hasCount(3);
        assertThat(page.locator("main")).containsText("informé à la clôture");

        field(page, "verdict:look").click();
        assertThat(field(page, "verdict:preview")).containsText("Accordée");
        assertThat(page.locator(".wb-drawn").last()).isVisible();
        Axe.assertClean(page);
        field(page, "verdict:decide").click();
        assertThat(page.locator(".pa-notice-success").first()).containsText(number(granted));

        decide(page, "REFUSED");
        field(page, "verdict:inFavour").fill("1");
        field(page, "verdict:against").fill("2");
        field(page, "verdict:decide").click();
        assertThat(page.locator(".pa-errors")).containsText("Motif");
        Axe.assertClean(page);
        field(page, "verdict:template").selectOption("PRIORITY");
        assertThat(field(page, "verdict:reason")).hasValue(java.util.regex.Pattern.compile("\\S.*"));
        field(page, "verdict:decide").click();
        assertThat(page.locator(".pa-notice-success").first()).containsText(number(refused));

        decide(page, "POSTPONED");
        field(page, "verdict:reason").fill("À revoir avec le club");
        field(page, "verdict:decide").click();
        assertThat(page.locator(".pa-notice-success").first()).containsText(number(postponed));

        page = desk.open(item(refused));
        field(page, "ruled:undo").click();
        assertThat(page.locator(".pa-notice-success").first()).containsText(number(refused));
        assertThat(held.status(held.agent, refused)).isEqualTo("BEFORE_COMMISSION");
        field(page, "verdict:decide").click();
        assertThat(held.status(held.agent, refused)).isEqualTo("GRANTED");
        assertThat(held.status(held.club, refused)).isEqualTo("BEFORE_COMMISSION");

        page.locator("[data-pa-open='closeDialog']").click();
        assertThat(page.locator("[id$='closeDialog']")).containsText("2 clubs");
        field(page, "end:close").click();
        assertThat(page.locator(".pa-notice-success").first()).isVisible();
        assertThat(page.locator("a[href$='paper=minutes']")).isVisible();
        assertThat(field(page, "verdict:decide")).hasCount(0);
        assertThat(field(page, "ruled:undo")).hasCount(0);
        Axe.assertClean(page);
        assertThat(held.agent
                        .get("/gestion/commission-papers.pdf?paper=minutes&session=" + held.sessionId)
                        .body())
                .startsWith("%PDF");
        assertThat(held.status(held.club, refused)).isEqualTo("GRANTED");
        page = desk.open(item(granted));
        assertThat(page.locator("main")).containsText("Le club connaît cette décision");
    }

    @Test
    void a_changed_grant_begins_with_any_of_the_wishes_and_is_looked_at_before_it_is_decided() {
        CompleteDraft.Place other = CompleteDraft.newPlace();
        NewRequest asked = held.asked("THURSDAY").orAt(other);
        long request = SessionOfTest.id(asked.submit(held.club));
        PastCampaign.atOnce(request);
        held.put(request);
        Page page = desk.open(item(request));
        decide(page, "WITH_CHANGES");
        assertThat(page.locator("input[name='verdict:areaIds'][value='" + held.place.areaId() + "']"))
                .isChecked();
        input(page, "verdict:rank", "2").check();
        assertThat(page.locator("input[name='verdict:areaIds'][value='" + other.areaId() + "']"))
                .isChecked();
        field(page, "verdict:lines:0:start").fill("19:00");
        field(page, "verdict:lines:0:end").fill("18:00");
        field(page, "verdict:look").click();
        assertThat(page.locator(".pa-errors")).containsText("l’heure de fin doit être après l’heure de début");
        field(page, "verdict:lines:0:end").fill("20:30");
        field(page, "verdict:look").click();
        assertThat(field(page, "verdict:preview")).containsText("Accordée avec modifications");
        Axe.assertClean(page);
        field(page, "verdict:lines:0:end").fill("21:00");
        field(page, "verdict:decide").click();
        assertThat(page.locator(".pa-errors")).containsText("vérifiez de nouveau");
        field(page, "verdict:look").click();
        assertThat(field(page, "verdict:preview")).containsText("Accordée avec modifications");
        field(page, "verdict:decide").click();
        assertThat(page.locator(".pa-notice-success").first()).containsText(number(request));
        assertThat(held.item(request).getJsonObject("granted").toString()).contains("19:00", "21:00");
        assertThat(City.sql().number("SELECT granted_rank FROM seasonal.slot_request WHERE id = ?", request))
                .isEqualTo(2);
    }

    @Test
    void what_is_taken_is_named_and_the_free_dates_alone_can_be_granted() {
        long first = held.requestAtOnce("FRIDAY");
        long second = held.requestAtOnce("FRIDAY");
        held.decide(held.put(first), "AS_ASKED", "");
        held.put(second);
        Page page = desk.open(item(second));
        field(page, "verdict:look").click();
        assertThat(field(page, "verdict:preview")).containsText("Aire déjà occupée");
        field(page, "verdict:decide").click();
        assertThat(page.locator(".pa-errors")).isVisible();
        assertThat(held.status(held.agent, second)).isEqualTo("BEFORE_COMMISSION");
    }

    @Test
    void below_the_quorum_the_page_says_so_and_nothing_is_decided() {
        held.put(held.requestAtOnce("MONDAY"));
        held.attend("ABSENT");
        Page page = desk.open("/gestion/commission-session?id=" + held.sessionId);
        assertThat(page.locator(".pa-notice-warning")).containsText("quorum");
        field(page, "verdict:inFavour").fill("1");
        field(page, "verdict:decide").click();
        assertThat(page.locator(".pa-errors")).containsText("quorum");
        page.locator("[data-pa-open='closeDialog']").click();
        field(page, "end:close").click();
        assertThat(page.locator(".pa-errors").first()).containsText("quorum");
    }

    @Test
    void who_is_there_is_noted_on_the_page_and_not_lost_when_the_others_are_invited() {
        held.attend("EXPECTED");
        Page page = desk.open("/gestion/commission-session?id=" + held.sessionId);
        seat(page, 0).selectOption("PRESENT");
        seat(page, 1).selectOption("PRESENT");
        field(page, "held:attend").click();
        assertThat(page.locator(".pa-notice-success").first()).isVisible();
        assertThat(page.locator("main")).containsText("2 présents, quorum 2");
        page.locator(".cm-members > summary").first().click();
        seat(page, 2).selectOption("EXCUSED");
        field(page, "held:invite").click();
        assertThat(page.locator(".pa-notice-success").first()).isVisible();
        assertThat(seat(page, 2)).hasValue("EXCUSED");
    }

    private static Locator seat(Page page, int place) {
        return page.locator("select[id^='held:'][id$=':attendance']").nth(place);
    }

    @Test
    void a_double_click_and_a_second_desk_decide_once() {
        long request = held.requestAtOnce("TUESDAY");
        held.put(request);
        try (Page slow = desk.another()) {
            slow.navigate(City.url() + item(request));
            Page quick = desk.open(item(request));
            field(quick, "verdict:decide").dblclick();
            assertThat(quick.locator(".pa-notice-success, .pa-notice-error").first())
                    .isVisible();
            field(slow, "verdict:decide").click();
            assertThat(slow.locator(".pa-notice-error")).isVisible();
        }
        assertThat(City.sql().number("SELECT count(*) FROM seasonal.permit WHERE request_id = ?", request))
                .isOne();
    }

    @Test
    void a_page_that_was_opened_before_the_session_was_closed_decides_nothing_more() {
        long request = held.requestAtOnce("WEDNESDAY");
        held.put(request);
        Page stale = desk.open(item(request));
        held.decide(held.item(request), "POSTPONED", ", \"reason\": \"À revoir\"");
        held.close();
        field(stale, "verdict:decide").click();
        assertThat(stale.locator(".pa-notice-error")).containsText("close");
        assertThat(held.status(held.agent, request)).isEqualTo("BEFORE_COMMISSION");
    }

    @Test
    void strangers_reach_no_page_of_a_session() {
        held.put(held.requestAtOnce("MONDAY"));
        String secret = "avis secret";
        for (String page : new String[] {
            "/gestion/commission-session?id=" + held.sessionId,
            "/gestion/put-on-agenda?session=" + held.sessionId,
            "/gestion/plan-commission-session?id=" + held.sessionId,
            "/gestion/commission?id=" + held.commissionId,
            "/gestion/commission-papers.pdf?session=" + held.sessionId
        }) {
            assertThat(held.club.get(page).body()).as(page).doesNotContain(secret, held.district);
            assertThat(City.http("agent.nord@demo.example").get(page).body())
                    .as(page)
                    .doesNotContain(secret, held.district);
        }
    }

    private String item(long request) {
        return "/gestion/commission-session?id=" + held.sessionId + "&item=" + SessionOfTest.id(held.item(request));
    }

    private static String number(long request) {
        return City.sql().one(String.class, "SELECT number FROM seasonal.slot_request WHERE id = ?", request);
    }

    private static void decide(Page page, String decision) {
        page.waitForResponse(
                response -> response.url().contains("commission-session"),
                () -> input(page, "verdict:decision", decision).check());
    }
}
