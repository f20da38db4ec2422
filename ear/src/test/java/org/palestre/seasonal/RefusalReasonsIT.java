package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.SlotRequestScreens.field;
import static org.palestre.testing.Answers.answered;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Tab;

/** The kinds of reasons for refusals: the office of the whole city keeps them, and one that was used is never lost. */
class RefusalReasonsIT {

    private static final String ADDRESS = "/api/v1/refusal-reasons";

    private Http office;
    private String name;
    private JsonObject reason;

    @BeforeEach
    void add() {
        office = City.session("agent@demo.example");
        name = "Essai " + UUID.randomUUID();
        reason = answered(office.postJson(ADDRESS, body(name, "Motif " + name)), 201);
    }

    @Test
    void a_refusal_that_begins_with_its_words_counts_and_keeps_it_from_being_removed() {
        JsonObject request = NewRequest.on(CompleteDraft.newPlace()).submit(City.session("club@demo.example"));
        PastCampaign.together(request.getJsonNumber("id").longValue());
        answered(
                office.postJson(
                        "/api/v1/slot-requests/" + request.getJsonNumber("id") + "/refuse",
                        "{\"version\": " + request.getInt("version") + ", \"reason\": \"Motif " + name
                                + " Et davantage.\"}"),
                200);
        assertThat(one().getInt("used")).isOne();
        HttpResponse<String> removed = remove(office, 1);
        assertThat(removed.statusCode()).isEqualTo(409);
        assertThat(removed.body()).contains("seasonal.refusalReasonUsed");
        answered(change(office, 1, "Motif changé", false), 200);
        assertThat(one().getInt("used")).isOne();
        assertThat(one().getBoolean("offered")).isFalse();
    }

    @Test
    void one_that_nobody_used_is_removed_once() throws Exception {
        assertThat(remove(office, 7).statusCode()).isEqualTo(409);
        List<Integer> statuses =
                AtOnce.statuses(() -> remove(office, 1), () -> remove(City.session("agent@demo.example"), 1));
        assertThat(statuses).containsExactlyInAnyOrder(204, 404);
        assertThat(office.get(address()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_name_is_given_once_whatever_its_capitals_and_accents() {
        HttpResponse<String> again = office.postJson(ADDRESS, body(name.toUpperCase(java.util.Locale.ROOT), "Autre"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("seasonal.refusalReasonExists", "\"name\"");
        JsonObject other = answered(office.postJson(ADDRESS, body("Autre " + name, "Autre")), 201);
        assertThat(office.putJson(
                                ADDRESS + "/" + other.getString("code"),
                                "{\"version\": 1, \"name\": \"%s\", \"wording\": \"x\", \"position\": 1, \"offered\": true}"
                                        .formatted(name))
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.postJson(ADDRESS, body("", "x")).body()).contains("shared.missing");
        assertThat(office.postJson(ADDRESS, body("x".repeat(101), "x")).body()).contains("shared.tooLong");
    }

    @Test
    void of_two_changes_of_what_was_read_one_is_written() throws Exception {
        assertThat(AtOnce.statuses(
                        () -> change(office, 1, "Un", true),
                        () -> change(City.session("agent@demo.example"), 1, "Deux", true)))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(one().getInt("version")).isEqualTo(2);
    }

    @Test
    void neither_clubs_nor_strangers_nor_agents_of_some_districts_change_them() {
        Http club = City.session("club@demo.example");
        Http north = City.session("agent.nord@demo.example");
        for (HttpResponse<String> answer : List.of(
                club.get(ADDRESS),
                club.get(address()),
                club.postJson(ADDRESS, body("Volé", "x")),
                change(club, 1, "Volé", true),
                remove(club, 1),
                north.postJson(ADDRESS, body("Volé", "x")),
                change(north, 1, "Volé", true),
                remove(north, 1))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        }
        assertThat(City.http().get(ADDRESS).statusCode()).isEqualTo(401);
        assertThat(office.get(ADDRESS + "/NO_SUCH_REASON").statusCode()).isEqualTo(404);
        assertThat(office.get(ADDRESS + "/1;DROP").statusCode()).isEqualTo(404);
        assertThat(one().getString("wording")).isEqualTo("Motif " + name);
    }

    @Test
    void the_screen_says_what_is_wrong_and_removes_what_was_never_used() {
        try (Tab desk = City.browser().desktop()) {
            desk.signIn("agent@demo.example");
            Page page = desk.open("/gestion/refusal-reasons");
            field(page, "edit:name").fill(name);
            field(page, "edit:wording").fill("Autre texte");
            field(page, "edit:save").click();
            PlaywrightAssertions.assertThat(page.locator(".pa-errors")).isVisible();
            Axe.assertClean(page);
            page = desk.open("/gestion/refusal-reasons?code=" + reason.getString("code"));
            page.locator("[data-pa-open='removeReason']").click();
            field(page, "edit:remove").click();
            PlaywrightAssertions.assertThat(page.locator(".pa-notice-success")).containsText(name);
            PlaywrightAssertions.assertThat(page.locator("main table")).not().containsText(name);
        }
    }

    private JsonObject one() {
        return answered(office.get(address()), 200);
    }

    private String address() {
        return ADDRESS + "/" + reason.getString("code");
    }

    private HttpResponse<String> change(Http caller, long version, String wording, boolean offered) {
        return caller.putJson(
                address(),
                "{\"version\": %d, \"name\": \"%s\", \"wording\": \"%s\", \"position\": 9, \"offered\": %b}"
                        .formatted(version, name, wording, offered));
    }

    private HttpResponse<String> remove(Http caller, long version) {
        return caller.delete(address() + "?version=" + version);
    }

    private static String body(String name, String wording) {
        return "{\"name\": \"%s\", \"wording\": \"%s\"}".formatted(name, wording);
    }
}
