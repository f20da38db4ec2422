package org.palestre.billing.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;
import static org.palestre.testing.Answers.answeredList;

import jakarta.json.JsonObject;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;
import org.palestre.testing.Statements;

/** A payer reads what was consumed and paid, of all months and years; nobody else does. */
class HistoriesIT {

    private static final String FAMILY = "club@demo.example";

    private final long payer = City.sql().number("SELECT id FROM billing.payer WHERE person_id = 3");
    private final Http family = City.session(FAMILY);

    @Test
    void each_month_holds_what_was_booked_in_it_and_comes_to_its_sum() {
        long months = 0;
        YearMonth month = YearMonth.now(CityDay.ZONE).plusMonths(1);
        JsonObject shown = month(month);
        do {
            assertThat(shown.getJsonNumber("total").longValue())
                    .isEqualTo(City.sql().number("""
                    SELECT coalesce(sum(l.amount_cents), 0) FROM billing.line l LEFT JOIN billing.line_outcome o ON o.line_id = l.id
                     WHERE l.payer_id = ? AND to_char(l.period_start, 'YYYY-MM') = ? AND o.outcome IS DISTINCT FROM 'CANCELLED'""", payer, shown.getString("month")));
            months++;
            shown = shown.containsKey("earlier") ? month(YearMonth.parse(shown.getString("earlier"))) : null;
        } while (shown != null);
        assertThat(months).isGreaterThan(1);
    }

    @Test
    void a_year_names_each_payment_with_its_means_and_number() {
        String paid =
                family.get("/api/v1/billing/histories/" + payer + "/receipts").body();
        assertThat(paid)
                .contains("\"mode\":\"ONLINE\"")
                .containsPattern("\"document\":\"PAL\\d{9}\"")
                .contains("Sophie Marchand");
    }

    @Test
    void the_certificate_names_what_was_paid_for_child_care_and_not_the_meals() {
        long care = City.sql().number("""
                SELECT coalesce(sum(l.amount_cents), 0) FROM billing.line l JOIN billing.line_outcome o ON o.line_id = l.id
                 WHERE l.payer_id = ? AND l.service_code = 'PERISCOLAIRE' AND o.outcome = 'DEBITED'
                   AND extract(year FROM o.settled_on) = extract(year FROM current_date)""", payer);
        JsonObject certificate = answeredList(family.get("/api/v1/billing/histories/" + payer + "/care-certificates"))
                .getJsonObject(0);
        assertThat(certificate.getInt("total")).isEqualTo((int) care);
        assertThat(certificate.getJsonArray("children").getJsonObject(0).getString("child"))
                .isEqualTo("Léna Marchand");

        assertThat(family.get("/account/care-certificate.pdf?payer=" + payer + "&year=" + certificate.getInt("year"))
                        .body())
                .startsWith("%PDF");
    }

    @Test
    void the_files_hold_the_month_and_the_year() {
        assertThat(family.get("/account/consumption.csv?payer=" + payer + "&lang=fr")
                        .body())
                .startsWith("\uFEFF")
                .contains("Consommateur");
        assertThat(family.get("/account/payment-history.csv?payer=" + payer + "&lang=fr")
                        .body())
                .contains("Mode de règlement", "Paiement en ligne");
        assertThat(family.get("/account/consumption.pdf?payer=" + payer).body()).startsWith("%PDF");
        assertThat(family.get("/account/payment-history.pdf?payer=" + payer).body())
                .startsWith("%PDF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/billing/histories/%d/consumption",
                "/api/v1/billing/histories/%d/receipts",
                "/api/v1/billing/histories/%d/care-certificates",
                "/account/consumption.csv?payer=%d",
                "/account/payment-history.pdf?payer=%d",
                "/account/care-certificate.pdf?payer=%d&year=2026",
                "/account/consumption?payer=%d",
                "/account/payment-history?payer=%d",
                "/account/care-certificates?payer=%d"
            })
    void nobody_reads_somebody_elses_history(String address) {
        assertThat(City.session("lucie.perrin@demo.example")
                        .get(address.formatted(payer))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_full_month_takes_as_many_statements_as_an_empty_one() {
        family.get("/account/consumption");
        long empty = Statements.during(() -> family.get("/account/consumption?payer=" + payer + "&month=2001-01"));
        long full = Statements.during(() -> family.get("/account/consumption?payer=" + payer));
        assertThat(full).isEqualTo(empty);
    }

    private JsonObject month(YearMonth month) {
        return answered(family.get("/api/v1/billing/histories/" + payer + "/consumption?size=500&month=" + month), 200);
    }
}
