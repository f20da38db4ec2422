package org.palestre.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/** A family quotient is frozen for its school year. */
class FamilyQuotientsIT {

    private static final LocalDate TODAY = CityDay.today();

    @Test
    void a_second_one_of_the_year_is_taken_with_a_reason_only() throws Exception {
        String email = "thomas.nguyen@demo.example";
        List<Integer> answers = AtOnce.run(Collections.<Callable<Integer>>nCopies(
                        4, () -> record(email, "612.40", TODAY, null).statusCode()))
                .stream()
                .map(AtOnce.Outcome::value)
                .toList();
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(record(email, "300", TODAY, null).body()).contains("tariff.quotientFrozen");
        assertThat(record(email, "621.40", TODAY, "Erreur de saisie").statusCode())
                .isEqualTo(201);
        assertThat(City.http(email).get("/api/v1/billing/family-quotients/mine").body())
                .contains("621.40", "612.40", "Erreur de saisie");
        assertThat(City.http("club@demo.example")
                        .get("/api/v1/billing/family-quotients/mine")
                        .body())
                .doesNotContain("621.40");
    }

    @Test
    void it_is_not_retroactive() {
        assertThat(record("claire.aubry@demo.example", "500", TODAY.minusDays(1), null)
                        .body())
                .contains("tariff.quotientRetroactive");
        assertThat(record("nobody@demo.example", "500", TODAY, null).body()).contains("tariff.unknownPerson");
        assertThat(record("claire.aubry@demo.example", "-1", TODAY, null).body())
                .contains("tariff.badQuotient");
    }

    private static HttpResponse<String> record(String email, String quotient, LocalDate from, String correction) {
        return City.http("admin@demo.example").postJson("/api/v1/billing/family-quotients", """
                {"email":"%s","quotient":%s,"appliesFrom":"%s"%s}""".formatted(
                        email, quotient, from, correction == null ? "" : ",\"correction\":\"" + correction + "\""));
    }
}
