package org.palestre.seasonal.secondseason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

/**
 * A club waits for a slot on two days, one of which is promised to another club for its second season: the office offers it
 * without that day, and the club that accepts takes nothing from anybody.
 */
class OfferBesidePromiseIT {

    private static final Http AGENT = City.session("agent@demo.example");
    private static final Http CLUB = City.session("samira.haddad@demo.example");

    private TwoSeasonSlots slots;
    private CompleteDraft.Place place;

    @BeforeEach
    void promise() {
        slots = TwoSeasonSlots.make(City.sql(), 1, 100);
        place = slots.places().get(0);
    }

    @Test
    void the_dates_that_are_promised_stay_with_the_club_that_has_the_promise() {
        String request = waiting("MONDAY", "TUESDAY");
        assertThat(offer(request, "").body()).contains("occupancy.promised", "Beaurivage Handball Club");
        JsonObject offer = answered(offer(request, ", \"leaveOutPromised\": true"), 200);
        JsonObject granted =
                answered(CLUB.postJson("/api/v1/slot-offers/" + offer.getJsonNumber("id") + "/accept", ""), 200);

        assertThat(granted.getInt("sessions")).as("as many as the offer said").isEqualTo(offer.getInt("sessions"));
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM occupancy.occupation o WHERE o.active AND o.area_id = ?"
                                        + " AND extract(isodow FROM lower(o.during) AT TIME ZONE 'Europe/Paris') = 1",
                                place.areaId()))
                .as("Mondays that are taken")
                .isZero();
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM occupancy.series_left_out l JOIN occupancy.series s ON s.id = l.series_id"
                                        + " WHERE s.reference = ? AND l.reason = 'PROMISED'",
                                "seasonal.request:" + request))
                .as("dates that the club can read it does without")
                .isPositive();
        assertThat(AGENT.get("/api/v1/campaigns/" + slots.campaign() + "/second-season/broken-promises")
                        .body())
                .contains("\"total\":0");
    }

    @Test
    void an_offer_of_nothing_but_promised_dates_is_none() {
        String request = waiting("MONDAY");
        HttpResponse<String> none = offer(request, ", \"leaveOutPromised\": true");
        assertThat(none.statusCode()).isEqualTo(409);
        assertThat(none.body()).contains("waitinglist.nothingFree");
    }

    @Test
    void what_the_office_takes_knowingly_goes_with_the_offer() {
        String request = waiting("MONDAY");
        JsonObject offer = answered(
                offer(
                        request,
                        ", \"acceptedPromises\": [\"seasonal.request:%d\"]"
                                .formatted(slots.requests().get(0))),
                200);
        JsonObject granted =
                answered(CLUB.postJson("/api/v1/slot-offers/" + offer.getJsonNumber("id") + "/accept", ""), 200);
        assertThat(AGENT.get("/api/v1/campaigns/" + slots.campaign() + "/second-season/broken-promises")
                        .body())
                .contains("\"total\":" + granted.getInt("sessions"));
    }

    /** A request for these days from 9 to 10, refused, whose club waits; gives its id. */
    private String waiting(String... days) {
        StringBuilder times = new StringBuilder();
        for (String day : days) {
            times.append(times.isEmpty() ? "" : ", ")
                    .append("{\"day\": \"%s\", \"start\": \"09:00\", \"end\": \"10:00\"}".formatted(day));
        }
        JsonObject asked = answered(
                CLUB.postJson("/api/v1/slot-requests", """
                        {"organisationId": 13,
                         "placeAndTimes": {"siteId": %d, "areaIds": [%d], "duringSchoolBreaks": false, "times": [%s]},
                         "activity": {"familyCode": "TEAM", "disciplineCode": "HANDBALL", "ageBand": "ALL_AGES",
                             "gender": "MIXED", "handicaps": []},
                         "userTerms": {"paying": false, "howToJoin": "Au gymnase",
                             "contactTelephone": "01 99 00 05 01", "contactEmail": "contact@club.example"}}""".formatted(place.siteId(), place.areaId(), times)), 201);
        String address = "/api/v1/slot-requests/" + asked.getJsonNumber("id");
        answered(
                AGENT.postJson(
                        address + "/refuse",
                        "{\"version\": %d, \"reason\": \"Complet\"}".formatted(asked.getInt("version"))),
                200);
        answered(CLUB.postJson(address + "/waiting", ""), 200);
        return asked.getJsonNumber("id").toString();
    }

    private static HttpResponse<String> offer(String request, String more) {
        return AGENT.postJson(
                "/api/v1/slot-requests/" + request + "/offers",
                "{\"until\": \"%s\", \"leaveOutConflicts\": true%s}"
                        .formatted(CityDay.today().plusDays(3), more));
    }
}
