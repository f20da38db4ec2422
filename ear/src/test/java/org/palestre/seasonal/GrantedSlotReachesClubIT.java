package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** The main job over the API: a club asks, the office decides, the permit and the messages arrive. */
class GrantedSlotReachesClubIT {

    private static final String CLUB = "club@demo.example";
    private static final String STRANGER = "claire.aubry@demo.example";
    private static final String OFFICE = "agent@demo.example";
    private static final String OTHER_DISTRICT = "agent.nord@demo.example";
    private static final String HEAD_OFFICE = "contact@beaurivage-handball.example";

    @Test
    void a_granted_request_brings_acknowledgement_permit_and_public_check() {
        JsonObject request = submitted(30, DayOfWeek.SATURDAY, "07:00", "08:00");
        String number = request.getString("number");
        assertThat(number).matches("\\d{4}-\\d{2}_\\d{8}");
        assertThat(City.mail().await(HEAD_OFFICE, number).subject()).contains("Accusé de réception");

        HttpResponse<String> granted =
                post(OFFICE, request, "grant", "{\"version\":" + request.getInt("version") + "}");
        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(200);
        String permit = json(granted).getString("permitNumber");
        assertThat(City.mail().await(CLUB, permit).subject()).contains("Autorisation d'occupation temporaire");
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.request' AND case_id = ?"
                                        + " AND template = 'seasonal-permit'",
                                id(request)))
                .isEqualTo(1);

        String token = City.sql().one(String.class, "SELECT token FROM seasonal.permit WHERE number = ?", permit);
        JsonObject check = json(City.http().get("/api/v1/permits/" + token));
        assertThat(check.getString("validity")).isEqualTo("NOT_YET");
        assertThat(check.toString()).doesNotContain("Marchand").doesNotContain("@");
        assertThat(City.http(CLUB)
                        .get("/api/v1/slot-requests/" + id(request) + "/permit")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_refusal_goes_to_the_head_office_with_its_reason() {
        JsonObject request = submitted(30, DayOfWeek.SATURDAY, "08:00", "09:00");
        String decision = "{\"version\":" + request.getInt("version") + ",\"reason\":\"Réservé aux scolaires\"}";
        assertThat(json(post(OFFICE, request, "refuse", decision)).getString("status"))
                .isEqualTo("REFUSED");
        City.mail().await(HEAD_OFFICE, "Réponse à la demande de créneau " + request.getString("number"));
        assertThat(post(OFFICE, request, "grant", decision.replaceFirst(",.*", "}"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post(CLUB, request, "withdraw", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void nobody_reaches_the_request_of_a_club_by_its_number() {
        JsonObject request = submitted(30, DayOfWeek.SATURDAY, "09:00", "10:00");
        String address = "/api/v1/slot-requests/" + id(request);
        assertThat(City.http(STRANGER).get(address).statusCode()).isEqualTo(404);
        assertThat(City.http(STRANGER).get(address + "/permit").statusCode()).isEqualTo(404);
        assertThat(post(STRANGER, request, "withdraw", "{}").statusCode()).isEqualTo(404);
        assertThat(City.http(STRANGER)
                        .get("/api/v1/slot-requests?organisation=1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(City.http(OTHER_DISTRICT).get(address).statusCode()).isEqualTo(403);
        assertThat(post(OTHER_DISTRICT, request, "grant", "{\"version\":1}").statusCode())
                .isEqualTo(403);
        assertThat(post(CLUB, request, "grant", "{\"version\":1}").statusCode()).isEqualTo(403);
        assertThat(City.http().get(address).statusCode()).isEqualTo(401);
        assertThat(City.http().get("/api/v1/permits/AAAAAAAAAAAAAAAAAAAAAAAA").statusCode())
                .isEqualTo(404);
    }

    @Test
    void wrong_values_are_refused_at_their_fields() {
        String good = body(30, DayOfWeek.SATURDAY, "10:00", "11:00");
        assertField(good.replace("11:00", "09:00"), "times");
        assertField(good.replace("[30]", "[999999]"), "areaIds");
        assertField(good.replace("\"Bonjour\"", "\"" + "x".repeat(3000) + "\""), "comment");
        assertField(good.replace("\"HANDBALL\"", "\"JUDO\""), "disciplineCode");
        assertField(good.replace("\"contact@club.example\"", "\"contact\""), "contactEmail");
    }

    private static void assertField(String body, String field) {
        HttpResponse<String> refusal = City.http(CLUB).postJson("/api/v1/slot-requests", body);
        assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(422);
        assertThat(json(refusal).getString("field")).isEqualTo(field);
    }

    private static JsonObject submitted(long area, DayOfWeek day, String start, String end) {
        HttpResponse<String> created = City.http(CLUB).postJson("/api/v1/slot-requests", body(area, day, start, end));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return json(created);
    }

    private static String body(long area, DayOfWeek day, String start, String end) {
        return """
                {"organisationId": 1,
                 "placeAndTimes": {"siteId": 2, "areaIds": [%d], "times": [{"day": "%s", "start": "%s", "end": "%s"}]},
                 "activity": {"familyCode": "TEAM", "disciplineCode": "HANDBALL", "ageBand": "ALL_AGES", "gender": "MIXED"},
                 "userTerms": {"paying": false, "howToJoin": "Au gymnase", "contactTelephone": "01 99 00 05 01",
                               "contactEmail": "contact@club.example"},
                 "comment": "Bonjour"}""".formatted(area, day, start, end);
    }

    private static HttpResponse<String> post(String who, JsonObject request, String verb, String body) {
        Http http = City.http(who);
        return http.postJson("/api/v1/slot-requests/" + id(request) + "/" + verb, body);
    }

    private static long id(JsonObject request) {
        return request.getJsonNumber("id").longValue();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
