package org.palestre.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Tab;

/** Whoever guesses from one address has to wait; the others do not notice. Each test comes from an address of its own. */
class ClientThrottleIT {

    private static final String UNKNOWN = "/api/v1/permits/AAAAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void guessing_at_permits_ends_in_a_wait_for_programs_and_for_people() {
        String here = "203.0.113.10";
        for (int guess = 1; guess <= 30; guess++) {
            assertThat(get(here, UNKNOWN).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> refused = get(here, UNKNOWN);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 2L);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("throttle.tooManySeconds").contains("retryAfterSeconds");
        assertThat(get("203.0.113.11", UNKNOWN).statusCode()).isEqualTo(404);

        try (Tab tab = City.browser().phone()) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", here));
            for (int guess = 1; guess <= 4; guess++) {
                get(here, UNKNOWN);
                tab.open("/permit?token=guess");
            }
            Response shown = tab.page().navigate(City.url() + "/permit?token=guess");
            assertThat(shown.status()).isEqualTo(429);
            assertThat(shown.headers()).containsKey("retry-after");
            assertThat(tab.page().locator("h1")).hasText("Un peu de patience");
            assertThat(tab.page().locator("main")).containsText("Réessayez dans");
            Axe.assertClean(tab.page());
        }
    }

    @Test
    void wrong_passwords_for_many_accounts_close_the_door_for_the_right_one_too_but_only_from_there() {
        String here = "203.0.113.20";
        for (int guess = 1; guess <= 50; guess++) {
            assertThat(basic(here, "personne-" + guess + "@demo.example", "wrong"))
                    .isEqualTo(401);
        }
        basic(here, "inconnue@demo.example", "wrong");
        assertThat(basic(here, "julien.rossignol@demo.example", Http.PASSWORD)).isEqualTo(429);
        assertThat(basic("203.0.113.21", "julien.rossignol@demo.example", Http.PASSWORD))
                .isEqualTo(200);

        try (Tab tab = City.browser().desktop()) {
            Page page = tab.page();
            page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", here));
            tab.open("/account/");
            page.locator("[id='signIn:email']").fill("julien.rossignol@demo.example");
            page.locator("[id='signIn:password']").fill(Http.PASSWORD);
            basic(here, "inconnue@demo.example", "wrong once more, so that the wait is not over yet");
            Response answer = page.waitForResponse(
                    response -> "POST".equals(response.request().method()),
                    () -> page.locator("[id='signIn:submit']").click());
            assertThat(answer.status()).isEqualTo(429);
            assertThat(page.locator(".pa-errors").first()).containsText("depuis votre connexion");
            assertThat(page.locator("[id='signIn:email']")).hasValue("julien.rossignol@demo.example");
        }
    }

    @Test
    void what_another_node_has_counted_closes_the_door_here_too_and_is_forgotten_after_an_hour_of_quiet() {
        counted("203.0.113.30", "now()", "now() + interval '1 minute'");
        assertThat(get("203.0.113.30", UNKNOWN).statusCode()).isEqualTo(429);
        counted("203.0.113.31", "now() - interval '61 minutes'", "now() - interval '50 minutes'");
        assertThat(get("203.0.113.31", UNKNOWN).statusCode()).isEqualTo(404);
        assertThat(get("203.0.113.31", UNKNOWN).statusCode()).isEqualTo(404);
    }

    @Test
    void no_attempt_is_lost_when_many_come_at_once() throws Exception {
        String here = "203.0.113.32";
        Callable<Integer> guess = () -> get(here, UNKNOWN).statusCode();
        AtOnce.run(Stream.generate(() -> guess).limit(20).toList());
        assertThat(City.sql()
                        .number(
                                "SELECT attempts FROM shared.client_attempt WHERE attempt = 'UNKNOWN_PERMIT'"
                                        + " AND place_digest = sha256(convert_to(?, 'UTF8'))",
                                here))
                .isEqualTo(20);
    }

    private static void counted(String place, String last, String until) {
        City.sql()
                .change(
                        "INSERT INTO shared.client_attempt (attempt, place_digest, attempts, last_at, rests_until)"
                                + " VALUES ('UNKNOWN_PERMIT', sha256(convert_to(?, 'UTF8')), 40, " + last + ", " + until
                                + ")",
                        place);
    }

    private static HttpResponse<String> get(String from, String path) {
        Http program = City.http();
        return program.send(
                program.request(path).header("X-Forwarded-For", from).GET());
    }

    private static int basic(String from, String email, String password) {
        String pair = Base64.getEncoder().encodeToString((email + ":" + password).getBytes(StandardCharsets.UTF_8));
        Http program = City.http();
        return program.send(program.request("/api/v1/sites?size=1")
                        .header("X-Forwarded-For", from)
                        .header("Authorization", "Basic " + pair)
                        .GET())
                .statusCode();
    }
}
