package org.palestre.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.testing.City;
import org.palestre.testing.Http;

class SignInIT {

    private static final String API = "/api/v1/sites?size=1";

    /** Whether anybody has the address must make no difference. */
    @ParameterizedTest
    @ValueSource(strings = {"odile.chauvet@demo.example", "personne@demo.example"})
    void after_five_wrong_passwords_an_account_rests_even_for_the_right_one(String email) {
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(basic(email, "wrong-" + failure, API).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> resting = basic(email, Http.PASSWORD, API);

        assertThat(resting.statusCode()).isEqualTo(429);
        assertThat(resting.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 30L);
        assertThat(resting.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(basic(email.toUpperCase(java.util.Locale.ROOT), Http.PASSWORD, "/account/index")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void the_containers_own_door_counts_wrong_passwords_too() {
        String email = "samira.haddad@demo.example";
        for (int failure = 1; failure <= 5; failure++) {
            City.http()
                    .postForm(
                            "/j_security_check",
                            java.util.Map.of("j_username", email, "j_password", "wrong-" + failure));
        }

        assertThat(basic(email, Http.PASSWORD, API).statusCode()).isEqualTo(429);
    }

    @Test
    void whoever_is_suspended_does_not_come_in_by_http_basic() {
        String email = "gael.morvan@demo.example";
        assertThat(basic(email, Http.PASSWORD, "/account/index").statusCode()).isEqualTo(200);
        City.sql().change("UPDATE accounts.person SET suspended_at = now() WHERE email = ?", email);
        try {
            assertThat(basic(email, Http.PASSWORD, "/account/index").statusCode())
                    .isEqualTo(401);
        } finally {
            City.sql().change("UPDATE accounts.person SET suspended_at = NULL WHERE email = ?", email);
            City.sql()
                    .change(
                            "DELETE FROM accounts.sign_in_failure WHERE email_digest = accounts.email_digest(?)",
                            email);
        }
    }

    @Test
    void a_page_that_needs_an_account_leads_to_the_sign_in_page_and_back() {
        HttpResponse<String> asked = City.http().get("/account/organisations?x=1");

        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location")).hasValue("/sign-in?to=%2Faccount%2Forganisations%3Fx%3D1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/edit-organisation?id=1",
                "/account/delegate-organisation?id=1",
                "/account/edit-organisation?id=999999999",
                "/account/edit-organisation?id=abc"
            })
    void a_strangers_organisation_is_not_found(String address) {
        assertThat(City.http("julien.rossignol@demo.example").get(address).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gestion/index", "/gestion/manage-agents", "/gestion/serve-person?id=1"})
    void a_club_has_no_way_into_the_back_office(String address) {
        assertThat(City.http("julien.rossignol@demo.example").get(address).statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_booking_office_does_not_administer_agents() {
        assertThat(City.http("agent@demo.example").get("/gestion/manage-agents").statusCode())
                .isEqualTo(403);
        assertThat(City.http("admin@demo.example").get("/gestion/manage-agents").statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> basic(String email, String password, String path) {
        String pair = Base64.getEncoder().encodeToString((email + ":" + password).getBytes(StandardCharsets.UTF_8));
        Http program = City.http();
        return program.send(
                program.request(path).header("Authorization", "Basic " + pair).GET());
    }
}
