package org.palestre.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

class OccupyAreaIT {

    private static final LocalDate DAY = CityDay.today().plusDays(200);

    private static Http agent;

    @BeforeAll
    static void signIn() {
        agent = City.session(OccupationCalls.AGENT);
    }

    @Test
    void the_same_call_with_the_same_key_occupies_once() throws Exception {
        long hall = OccupationCalls.area(OccupationCalls.HALL);
        String body = OccupationCalls.body(hall, DAY.plusDays(90), LocalTime.of(18, 0), LocalTime.of(19, 0));
        Callable<HttpResponse<String>> call = () -> agent.send(agent.request("/api/v1/occupations")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "once-and-only-once")
                .POST(BodyPublishers.ofString(body)));
        List<HttpResponse<String>> answers = AtOnce.run(Collections.nCopies(8, call)).stream()
                .map(Outcome::value)
                .toList();
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.headers().firstValue("Location").orElseThrow())
                .containsOnly(answers.get(0).headers().firstValue("Location").orElseThrow());
    }

    @Test
    void what_was_cancelled_can_be_had_by_others() {
        long hall = OccupationCalls.area(OccupationCalls.HALL);
        String body = OccupationCalls.body(hall, DAY.plusDays(91), LocalTime.of(18, 0), LocalTime.of(19, 0));
        String location = agent.postJson("/api/v1/occupations", body)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(agent.postJson("/api/v1/occupations", body).statusCode()).isEqualTo(409);
        assertThat(agent.delete(location).statusCode()).isEqualTo(204);
        assertThat(agent.get(location).body()).contains("\"active\":false");
        assertThat(agent.postJson("/api/v1/occupations", body).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T10:00:00+01:00, 2026-01-05T11:00:00+01:00, startsAt",
        "9999-12-31T10:00:00+01:00, 9999-12-31T11:00:00+01:00, startsAt",
        "2027-05-03T11:00:00+02:00, 2027-05-03T10:00:00+02:00, endsAt",
        "2027-05-03T11:00:00+02:00, 2027-05-03T11:01:00+02:00, endsAt",
        "2027-05-03T11:00:00+02:00, 2027-05-09T11:00:00+02:00, endsAt",
    })
    void a_time_that_cannot_be_meant_is_refused_at_its_field(String start, String end, String field) {
        HttpResponse<String> answer = agent.postJson(
                "/api/v1/occupations", """
                {"areaId":%d,"startsAt":"%s","endsAt":"%s","kind":"ONE_OFF","title":"Essai"}""".formatted(OccupationCalls.area(OccupationCalls.HALL), start, end));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void a_club_may_not_occupy_anything_by_itself_and_a_stranger_even_less() {
        String body = OccupationCalls.body(
                OccupationCalls.area(OccupationCalls.HALL), DAY, LocalTime.of(7, 0), LocalTime.of(8, 0));
        assertThat(City.http("club@demo.example")
                        .postJson("/api/v1/occupations", body)
                        .statusCode())
                .isEqualTo(403);
        assertThat(City.http().postJson("/api/v1/occupations", body).statusCode())
                .isEqualTo(401);
    }
}
