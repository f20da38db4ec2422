package org.palestre.seasonal.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.testing.Answers.answered;
import static org.palestre.testing.Answers.answeredList;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.city.SqlStatements;
import org.palestre.city.SqlStatements.Action;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.SlotRequestScreens;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Tab;

/** Up to five ranked wishes, through the API. */
class RankedWishesIT {

    private static final String REQUEST = """
            {"organisationId": %d,
             "placeAndTimes": {"siteId": %d, "areaIds": [%d], "times": [%s], "duringSchoolBreaks": true},
             "furtherWishes": {"alternatives": [%s], "minimumMinutes": 60, "idealMinutes": 90},
             "activity": {"familyCode": "TEAM", "disciplineCode": "HANDBALL", "ageBand": "ALL_AGES",
                 "gender": "MIXED", "handicaps": []},
             "userTerms": {"paying": false, "howToJoin": "Au gymnase",
                 "contactTelephone": "01 99 00 05 01", "contactEmail": "contact@club.example"},
             "correspondent": {"name": "Essai", "email": "%s", "telephone": null}}""";

    private static final String TUESDAY = "{\"day\": \"TUESDAY\", \"start\": \"18:00\", \"end\": \"19:30\"}";

    private static final int TRIES = 4;

    private static Http club;
    private static Http agent;
    private static Http stranger;

    @BeforeAll
    static void signIn() {
        club = City.session("club@demo.example");
        agent = City.session("agent@demo.example");
        stranger = City.session("deux.clubs@demo.example");
    }

    @Test
    void an_alternative_is_granted_as_asked_and_the_letter_says_which_choice_it_is() {
        CompleteDraft.Place first = CompleteDraft.newPlace();
        CompleteDraft.Place second = CompleteDraft.newPlace();
        String correspondent = "choix-" + UUID.randomUUID() + "@club.example";
        JsonObject request = answered(ask(1, first, correspondent, wish(second)), 201);
        assertThat(request.getJsonArray("wishes")).hasSize(2);
        JsonObject granted = answered(
                agent.postJson(
                        address(request) + "/grant", "{\"version\": " + request.get("version") + ", \"rank\": 2}"),
                200);
        assertThat(granted.getString("status")).isEqualTo("GRANTED");
        JsonObject seen = answered(club.get(address(request)), 200);
        assertThat(seen.getJsonObject("decision").getString("siteName")).isEqualTo(second.name());
        assertThat(City.mail().await(correspondent, "Autorisation").text())
                .contains("choix n° 2")
                .contains(second.name());
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM occupancy.occupation WHERE area_id = ? AND active",
                                second.areaId()))
                .isPositive();
    }

    @Test
    void a_wish_says_how_many_others_want_it_and_then_that_it_is_taken_but_never_who() {
        CompleteDraft.Place first = CompleteDraft.newPlace();
        CompleteDraft.Place wanted = CompleteDraft.newPlace();
        JsonObject mine = answered(ask(1, first, CompleteDraft.newMailbox(), wish(wanted)), 201);
        JsonObject theirs = otherClubs(wanted);
        JsonArray states = wishes(club, mine);
        assertThat(states.getJsonObject(0).getInt("requestedBy")).isZero();
        assertThat(states.getJsonObject(1).getInt("requestedBy")).isEqualTo(1);
        answered(agent.postJson(address(theirs) + "/grant", "{\"version\": " + theirs.get("version") + "}"), 200);
        HttpResponse<String> after = club.get(address(mine) + "/wishes");
        assertThat(after.body()).contains("TAKEN").doesNotContain(theirs.getString("organisationName"));
    }

    @Test
    void a_further_wish_competes_only_when_the_first_cannot_be_had() {
        CompleteDraft.Place first = CompleteDraft.newPlace();
        CompleteDraft.Place wanted = CompleteDraft.newPlace();
        JsonObject mine = answered(ask(1, first, CompleteDraft.newMailbox(), wish(wanted)), 201);
        JsonObject theirs = otherClubs(wanted);
        JsonArray competing = answeredList(agent.get(address(mine) + "/conflicts"));
        assertThat(competing).hasSize(1);
        assertThat(competing.getJsonObject(0).getInt("rank")).isEqualTo(1);
        assertThat(competing.getJsonObject(0).getInt("myRank")).isEqualTo(2);
        JsonObject line = answered(agent.get("/api/v1/slot-requests/work-list?q=" + theirs.getString("number")), 200);
        assertThat(line.getJsonArray("items").getJsonObject(0).getInt("conflicts"))
                .isZero();
    }

    @Test
    void a_stranger_finds_no_such_request() {
        JsonObject request = answered(ask(1, CompleteDraft.newPlace(), CompleteDraft.newMailbox()), 201);
        assertThat(stranger.get(address(request) + "/wishes").statusCode()).isEqualTo(404);
    }

    @Test
    void a_sixth_wish_and_a_place_that_does_not_exist_are_refused() {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        String[] five = IntStream.range(0, 5)
                .mapToObj(i -> wish(CompleteDraft.newPlace()))
                .toArray(String[]::new);
        assertThat(ask(1, place, CompleteDraft.newMailbox(), five).body()).contains("wish.tooMany");
        HttpResponse<String> forged =
                ask(1, place, CompleteDraft.newMailbox(), "{\"siteId\": 999999, \"areaIds\": [1], \"times\": []}");
        assertThat(forged.statusCode()).isEqualTo(404);
    }

    @Test
    void the_database_keeps_ranks_without_gaps_and_five_at_most() {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        JsonObject request = answered(ask(1, CompleteDraft.newPlace(), CompleteDraft.newMailbox(), wish(place)), 201);
        long id = request.getJsonNumber("id").longValue();
        assertThatThrownBy(() -> City.sql().change(INSERT, id, 4, place.siteId()))
                .rootCause()
                .hasMessageContaining("further_wish_gapless");
        assertThatThrownBy(() -> City.sql().change(INSERT, id, 6, place.siteId()))
                .rootCause()
                .hasMessageContaining("rank");
        assertThatThrownBy(() -> City.sql().change(INSERT, id, 2, place.siteId()))
                .rootCause()
                .hasMessageContaining("further_wish_rank");
    }

    @Test
    void an_alternative_that_has_its_times_is_opened_again_and_changed() {
        CompleteDraft draft = CompleteDraft.create();
        CompleteDraft.Place place = CompleteDraft.newPlace();
        try (Tab tab = City.browser().phone()) {
            tab.signIn("club@demo.example");
            Page page = tab.open("/account/request-weekly-slot?draft=" + draft.id() + "&step=alternatives");
            field(page, "another").click();
            field(page, "newSite_input").fill("");
            field(page, "newSite_input")
                    .pressSequentially(place.name().substring(place.name().length() - 8));
            page.locator(".ui-autocomplete-item").first().click();
            Locator times = page.locator("li.sl-time");
            for (var day : List.of(Map.entry("WEDNESDAY", "Mercredi"), Map.entry("FRIDAY", "Vendredi"))) {
                page.locator("input[name='alternatives:newDays'][value='" + day.getKey() + "']")
                        .check();
                field(page, "newStart").fill("18:00");
                field(page, "newEnd").fill("19:00");
                field(page, "addTime").click();
                PlaywrightAssertions.assertThat(times.last()).containsText(day.getValue());
            }
            field(page, "save").click();
            PlaywrightAssertions.assertThat(page.locator(".wi-wish")).hasCount(2);
            page.locator("[id$=':edit']").last().click();
            times.first().locator("button").click();
            PlaywrightAssertions.assertThat(times).hasCount(1);
            field(page, "save").click();
            PlaywrightAssertions.assertThat(page.locator(".wi-wish").last()).containsText("Vendredi");
            PlaywrightAssertions.assertThat(page.locator(".wi-wish").last())
                    .not()
                    .containsText("Mercredi");
        }
    }

    private static Locator field(Page page, String id) {
        return SlotRequestScreens.field(page, "alternatives:" + id);
    }

    private static final String INSERT =
            "INSERT INTO seasonal.further_wish (request_id, rank, site_id) VALUES (?, ?, ?)";

    @Test
    void the_states_of_five_wishes_at_five_sites_take_as_many_statements_as_that_of_one() throws Exception {
        assertThat(statements(5)).isEqualTo(statements(1));
    }

    private static long statements(int wishes) throws Exception {
        String[] further = IntStream.range(1, wishes)
                .mapToObj(i -> wish(CompleteDraft.newPlace()))
                .toArray(String[]::new);
        JsonObject request = answered(ask(1, CompleteDraft.newPlace(), CompleteDraft.newMailbox(), further), 201);
        List<Action> looks = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            looks.add(() -> wishes(club, request));
        }
        try (SqlStatements counted = City.statements()) {
            return counted.fewest(looks).count();
        }
    }

    private static HttpResponse<String> ask(long club, CompleteDraft.Place place, String mail, String... further) {
        return RankedWishesIT.club.postJson(
                "/api/v1/slot-requests",
                REQUEST.formatted(club, place.siteId(), place.areaId(), TUESDAY, String.join(", ", further), mail));
    }

    /** The same place and time, asked for by another club. */
    private static JsonObject otherClubs(CompleteDraft.Place place) {
        return answered(
                stranger.postJson(
                        "/api/v1/slot-requests",
                        REQUEST.formatted(2, place.siteId(), place.areaId(), TUESDAY, "", CompleteDraft.newMailbox())),
                201);
    }

    private static String wish(CompleteDraft.Place place) {
        return "{\"siteId\": %d, \"areaIds\": [%d], \"times\": [%s]}"
                .formatted(place.siteId(), place.areaId(), TUESDAY);
    }

    private static String address(JsonObject request) {
        return "/api/v1/slot-requests/" + request.getJsonNumber("id");
    }

    private static JsonArray wishes(Http caller, JsonObject request) {
        return answeredList(caller.get(address(request) + "/wishes"));
    }
}
