package org.palestre.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.billing.tariff.TariffCalls.decide;
import static org.palestre.billing.tariff.TariffCalls.draft;
import static org.palestre.billing.tariff.TariffCalls.items;
import static org.palestre.billing.tariff.TariffCalls.office;
import static org.palestre.billing.tariff.TariffCalls.price;
import static org.palestre.billing.tariff.TariffCalls.ready;
import static org.palestre.billing.tariff.TariffCalls.tariff;
import static org.palestre.billing.tariff.TariffCalls.version;
import static org.palestre.billing.tariff.TariffCalls.vote;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/** A grid from its first line to its last day. */
class DraftGridIT {

    private static final LocalDate TODAY = CityDay.today();

    @Test
    void a_grid_with_a_gap_or_an_overlap_is_not_put_in_force() {
        long id = draft(tariff(), TODAY);
        vote(id, TODAY);
        items(id, TariffCalls.ITEMS.replace("[\"COMPANY\"],\"pricing\"", "[\"ASSOCIATION\"],\"pricing\""));
        HttpResponse<String> faults = office().get("/api/v1/billing/tariff-grids/" + id + "/faults");
        assertThat(faults.body()).contains("\"NO_RULE\"", "\"SEVERAL_RULES\"", "\"COMPANY\"");
        assertThat(decide(id, "put-in-force", "").body()).contains("tariff.faulty");
        items(id, TariffCalls.ITEMS);
        assertThat(office().get("/api/v1/billing/tariff-grids/" + id + "/faults")
                        .body())
                .isEqualTo("[]");
        assertThat(decide(id, "put-in-force", "").statusCode()).isEqualTo(200);
    }

    @Test
    void a_grid_without_its_vote_is_not_put_in_force() {
        long id = draft(tariff(), TODAY);
        items(id, TariffCalls.ITEMS);
        assertThat(decide(id, "put-in-force", "").body()).contains("tariff.notVoted");
    }

    @Test
    void a_new_grid_takes_over_from_its_date_and_leaves_the_days_before_alone() {
        String tariff = tariff();
        decide(ready(tariff, TODAY.minusDays(30)), "put-in-force", "");
        long next = draft(tariff, TODAY.plusDays(10));
        items(next, TariffCalls.ITEMS.replace("1200", "1500"));
        vote(next, TODAY.plusDays(10));
        assertThat(decide(next, "put-in-force", "").statusCode()).isEqualTo(200);
        assertThat(cents(tariff, TODAY)).isEqualTo(2400);
        assertThat(cents(tariff, TODAY.plusDays(9))).isEqualTo(2400);
        assertThat(cents(tariff, TODAY.plusDays(10))).isEqualTo(3000);
        assertThat(price(tariff, TODAY.minusDays(31), "ASSOCIATION", "2").body())
                .contains("tariff.noGrid");
        assertThat(decide(next, "withdraw", "").statusCode()).isEqualTo(200);
        assertThat(cents(tariff, TODAY.plusDays(10))).isEqualTo(2400);
    }

    @Test
    void a_day_that_is_past_keeps_its_prices() {
        String tariff = tariff();
        decide(ready(tariff, TODAY.minusDays(30)), "put-in-force", "");
        long late = ready(tariff, TODAY.minusDays(5));
        assertThat(decide(late, "put-in-force", "").body()).contains("tariff.retroactive");
    }

    @Test
    void a_grid_that_is_ended_prices_until_its_last_day() {
        String tariff = tariff();
        long id = ready(tariff, TODAY.minusDays(30));
        decide(id, "put-in-force", "");
        assertThat(decide(id, "withdraw", "").body()).contains("tariff.begunAlready");
        assertThat(decide(id, "end", ",\"lastDay\":\"" + TODAY.minusDays(1) + "\"")
                        .body())
                .contains("tariff.endsTooEarly");
        assertThat(decide(id, "end", ",\"lastDay\":\"" + TODAY + "\"").statusCode())
                .isEqualTo(200);
        assertThat(cents(tariff, TODAY)).isEqualTo(2400);
        assertThat(price(tariff, TODAY.plusDays(1), "ASSOCIATION", "2").statusCode())
                .isEqualTo(409);
    }

    @Test
    void what_is_in_force_is_not_written_in_any_more() {
        long id = ready(tariff(), TODAY);
        decide(id, "put-in-force", "");
        assertThat(items(id, TariffCalls.ITEMS.replace("1200", "1")).statusCode())
                .isEqualTo(409);
        assertThat(office().delete("/api/v1/billing/tariff-grids/" + id + "?version=" + version(id))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_copy_has_raised_and_rounded_prices_and_leaves_its_original_alone() {
        String tariff = tariff();
        long id = ready(tariff, TODAY);
        JsonObject copy = answered(
                office().postJson("/api/v1/billing/tariff-grids", """
                        {"copyOf":%d,"name":"Copie","startsOn":"%s","increase":{"percent":2.6,"step":"TEN_CENTS","rounding":"UP","rates":false}}""".formatted(id, TODAY.plusDays(300))), 201);
        assertThat(copy.getJsonArray("items").toString()).contains("\"priceCents\":1240", "\"priceCents\":4930");
        assertThat(office().get("/api/v1/billing/tariff-grids/" + id).body()).contains("\"priceCents\":1200");
    }

    @Test
    void the_same_grid_comes_back_from_the_workbook_and_the_text_file() {
        long id = ready(tariff(), TODAY);
        for (String format : new String[] {"xlsx", "csv"}) {
            HttpResponse<byte[]> file = office().send(
                            office().request("/gestion/tariff-grid-file?id=" + id + "&format=" + format)
                                    .GET(),
                            BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).isEqualTo(200);
            HttpResponse<String> read = office().send(office().request("/api/v1/billing/tariff-grids/" + id + "/import")
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofByteArray(file.body())));
            assertThat(read.body())
                    .as(format)
                    .contains("\"errors\":[]", "\"added\":0,\"removed\":0,\"changed\":0,\"same\":1");
        }
    }

    @Test
    void a_file_with_an_error_changes_nothing_until_it_is_right() {
        long id = draft(tariff(), TODAY);
        String file = "prestation;libellé;libellé anglais;unité;ouvert à;mode;prix\n"
                + "HALL;Salle;Hall;heure;ASSOCIATION;prix;%s\n";
        HttpResponse<String> wrong = imported(id, file.formatted("douze"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("tariff.linesWithErrors");
        assertThat(office().get("/api/v1/billing/tariff-grids/" + id).body()).contains("\"items\":[]");
        assertThat(imported(id, file.formatted("12,50")).statusCode()).isEqualTo(200);
        assertThat(office().get("/api/v1/billing/tariff-grids/" + id).body()).contains("\"priceCents\":1250");
    }

    @Test
    void a_price_says_how_it_came_about() {
        String tariff = tariff();
        decide(ready(tariff, TODAY), "put-in-force", "");
        JsonObject price = answered(price(tariff, TODAY, "ASSOCIATION", "2"), 200);
        assertThat(price.getInt("amountCents")).isEqualTo(2400);
        assertThat(price.getJsonArray("steps").toString())
                .contains("Délibération 2026-1", "2 × 12,00", "2 × €12.00", "Association, adultes");
        assertThat(price(tariff, TODAY, "CHILD", "2").body()).contains("tariff.notForKind");
        assertThat(price(tariff, TODAY, "ASSOCIATION", "-1").body()).contains("tariff.badQuantity");
    }

    @Test
    void a_demo_family_pays_by_its_quotient() {
        HttpResponse<String> meal =
                City.http("agent@demo.example").postJson("/api/v1/billing/prices", """
                {"tariff":"SCHOOL_MEALS","item":"MEAL","date":"%s","userKind":"CHILD","resident":true,"quotient":1000,"quantities":{"SESSION":1}}""".formatted(TODAY));
        assertThat(answered(meal, 200).getInt("amountCents")).isEqualTo(360);
    }

    private static HttpResponse<String> imported(long id, String text) {
        return office().send(office().request(
                        "/api/v1/billing/tariff-grids/" + id + "/import?preview=false&version=" + version(id))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(text)));
    }

    private static int cents(String tariff, LocalDate day) {
        return answered(price(tariff, day, "ASSOCIATION", "2"), 200).getInt("amountCents");
    }
}
