package org.palestre.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

class ProblemDocumentsIT {

    private static final String OCCUPATIONS = "/api/v1/occupations";

    private final Http anybody = City.http();
    private final Http agent = City.http("agent@demo.example");
    private final Http club = City.http("club@demo.example");

    @Test
    void an_unknown_address_a_wrong_method_and_a_wrong_format_each_have_their_status() {
        isProblem(anybody.get("/api/v1/nothing"), 404, "api.unknownAddress");
        isProblem(anybody.delete("/api/v1/openapi.json"), 405, "api.method");
        isProblem(
                anybody.send(anybody.request("/api/v1/calendar/seasons").header("Accept", "text/csv")),
                406,
                "api.notAcceptable");
        isProblem(
                agent.send(agent.request(OCCUPATIONS)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x"))),
                415,
                "api.mediaType");
    }

    @Test
    void a_body_that_cannot_be_read_is_malformed() {
        for (String body : List.of("{\"areaId\": 1,", "nothing", "[1]", "\"x\"", "[".repeat(100_000))) {
            isProblem(agent.postJson(OCCUPATIONS, body), 400, "api.malformedJson");
        }
    }

    @Test
    void a_value_that_cannot_be_taken_is_told_at_its_field() {
        isProblemAt("areaID", "{\"areaId\":1,\"areaID\":1}", "api.unknownField");
        isProblemAt("areaId", "{\"areaId\":\"12\"}", "api.badValue");
        isProblemAt("title", "{\"title\":" + "[".repeat(5000), "api.badValue");
        isProblemAt("kind", "{\"kind\":\"PARTY\"}", "api.unknownChoice");
        isProblemAt("startsAt", "{\"startsAt\":\"9999-01-01T10:00:00Z\"}", "shared.dateOutOfRange");
        isProblemAt("startsAt", "{\"startsAt\":\"2026-12-01T18:00:00\"}", "api.badDate");
        isProblemAt("body", "", "shared.missing");
    }

    @Test
    void dates_are_written_as_people_read_them() {
        String past = "{\"areaId\":1,\"startsAt\":\"2020-01-01T10:00:00Z\",\"endsAt\":\"2020-01-01T11:00:00Z\","
                + "\"kind\":\"ONE_OFF\",\"title\":\"x\"}";
        HttpResponse<String> answer = agent.postJson(OCCUPATIONS, past);
        isProblem(answer, 422, "occupancy.inThePast");
        assertThat(answer.body()).containsPattern("avant le \\d\\d/\\d\\d/\\d{4}");
    }

    @Test
    void a_missing_right_is_told() {
        isProblem(club.postJson(OCCUPATIONS, "{\"areaId\":1}"), 403, "api.forbidden");
        isProblem(anybody.postJson(OCCUPATIONS, "{\"areaId\":1}"), 401, "api.signIn");
    }

    @Test
    void headers_that_cannot_be_read_are_refused() {
        isProblem(
                agent.send(agent.request(OCCUPATIONS)
                        .header("Content-Type", "garbage")
                        .POST(BodyPublishers.ofString("{}"))),
                415,
                "api.mediaType");
        isProblem(anybody.send(anybody.request("/api/v1/sites").header("Accept", "garbage")), 406, "api.notAcceptable");
        isProblem(
                anybody.send(anybody.request("/api/v1/sites").header("Authorization", "Basic ###")),
                401,
                "accounts.wrongEmailOrPassword");
    }

    @Test
    void an_enormous_body_and_a_wrong_parameter_are_refused() {
        isProblem(
                agent.postJson(OCCUPATIONS, "{\"title\":\"" + "x".repeat(2_000_000) + "\"}"), 413, "api.bodyTooLarge");
        isProblem(anybody.get("/api/v1/calendar/days?from=tomorrow&to=2026-12-01"), 422, "api.badParameter");
    }

    @Test
    void a_wrong_password_is_told_even_where_everybody_may_read() {
        String wrong = Base64.getEncoder().encodeToString("nobody@demo.example:wrong".getBytes());
        HttpResponse<String> answer =
                anybody.send(anybody.request("/api/v1/calendar/seasons").header("Authorization", "Basic " + wrong));
        isProblem(answer, 401, "accounts.wrongEmailOrPassword");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Basic"));
    }

    @Test
    void a_program_opens_a_session() {
        HttpResponse<String> opened =
                agent.send(agent.request("/api/v1/session").POST(BodyPublishers.noBody()));
        assertThat(opened.statusCode()).isEqualTo(204);
        assertThat(opened.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void a_change_that_another_site_asks_the_browser_for_is_refused() {
        isProblem(
                anybody.send(anybody.request("/api/v1/session")
                        .header("Sec-Fetch-Site", "cross-site")
                        .DELETE()),
                403,
                "api.forbidden");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        HttpResponse<String> first = anybody.get("/api/v1/calendar/seasons");
        assertThat(first.statusCode()).isEqualTo(200);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second =
                anybody.send(anybody.request("/api/v1/calendar/seasons").header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    private void isProblemAt(String field, String body, String code) {
        HttpResponse<String> answer = agent.postJson(OCCUPATIONS, body);
        isProblem(answer, 422, code);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"status\":" + status);
    }
}
