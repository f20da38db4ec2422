package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;
import org.palestre.testing.Tab;

/** A club reads in one place all that the city wrote to it, and nobody else does. */
class ClubMessagesIT {

    private static final Http CLUB = City.session("club@demo.example");

    private long request;
    private String number;

    @BeforeEach
    void ask() {
        JsonObject submitted = NewRequest.on(CompleteDraft.newPlace()).of(1).submit(CLUB);
        request = submitted.getJsonNumber("id").longValue();
        number = submitted.getString("number");
    }

    @Test
    void the_latest_stands_first_with_its_words_and_what_it_is_about() {
        JsonObject latest = messages(0, 1).getJsonObject(0);
        assertThat(latest.getString("about")).isEqualTo("SLOT_REQUEST");
        assertThat(latest.getJsonNumber("aboutId").longValue()).isEqualTo(request);
        assertThat(latest.getJsonObject("message").getString("subject")).contains(number);
        assertThat(latest.getString("text")).contains(number);
    }

    @Test
    void messages_about_slots_and_documents_are_there_too_page_by_page_and_secrets_are_not() {
        write("accounts.organisation", 1, "Créneaux à renouveler", false);
        write("accounts.organisation", 1, "Un secret", true);
        assertThat(subjects(messages(0, 1))).containsExactly("Créneaux à renouveler");
        assertThat(subjects(messages(1, 1)).get(0)).contains(number);
    }

    @Test
    void a_session_that_the_city_takes_back_stands_there_and_in_no_other_clubs_messages() {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        Http agent = City.session("agent@demo.example");
        String session = agent.postJson("/api/v1/occupations", """
                        {"areaId": %d, "startsAt": "%2$sT10:00:00Z", "endsAt": "%2$sT11:00:00Z", "kind": "CLUB_SLOT",
                         "title": "Essai", "organisationId": 1}""".formatted(
                                place.areaId(), CityDay.today().plusDays(40)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(agent.delete(session + "?reason=Fuite").statusCode()).isEqualTo(204);
        JsonObject latest = messages(0, 1).getJsonObject(0);
        assertThat(latest.getString("text")).contains("Fuite", place.name());
        assertThat(latest.getString("about")).isEqualTo("SESSIONS");
        assertThat(latest.getInt("aboutId")).as("the club itself").isEqualTo(1);
        assertThat(City.session("samira.haddad@demo.example")
                        .get("/api/v1/organisations/13/messages?size=500")
                        .body())
                .doesNotContain(place.name());
    }

    @Test
    void another_club_finds_neither_the_list_nor_what_stands_in_it() {
        write("accounts.organisation", 1, "Rien que pour le club", false);
        Http other = City.session("samira.haddad@demo.example");
        assertThat(other.get("/api/v1/organisations/1/messages").statusCode()).isEqualTo(404);
        assertThat(other.get("/api/v1/organisations/13/messages?size=500").body())
                .contains("\"items\"")
                .doesNotContain("Rien que pour le club", number);
    }

    @Test
    void the_screen_opens_a_message_and_leads_to_its_request() {
        try (Tab tab = City.browser().phone()) {
            tab.signIn("club@demo.example");
            var page = tab.open("/account/club-messages");
            var row = page.locator("tbody tr")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(number));
            row.locator("summary").first().click();
            assertThat(row.locator(".pa-letter").first().isVisible()).isTrue();
            row.locator("a").first().click();
            page.waitForURL("**/account/slot-request?id=" + request);
        }
    }

    private static JsonArray messages(int page, int size) {
        return answered(CLUB.get("/api/v1/organisations/1/messages?page=" + page + "&size=" + size), 200)
                .getJsonArray("items");
    }

    private static List<String> subjects(JsonArray messages) {
        return messages.getValuesAs(JsonObject.class).stream()
                .map(one -> one.getJsonObject("message").getString("subject"))
                .toList();
    }

    /** Delivered already, so that no mail server is asked. */
    private static void write(String caseType, long caseId, String subject, boolean confidential) {
        City.sql()
                .change(
                        "INSERT INTO messaging.message (recipient, template, language, subject, body, confidential, case_type,"
                                + " case_id, message_id, status, created_at, queued_at, due_at, delivered_at)"
                                + " VALUES ('siege@club.example', 'renewal-reminder', 'fr', ?, 'Bonjour', ?, ?, ?,"
                                + " gen_random_uuid()::text, 'DELIVERED', now(), now(), now(), now())",
                        subject,
                        confidential,
                        caseType,
                        caseId);
    }
}
