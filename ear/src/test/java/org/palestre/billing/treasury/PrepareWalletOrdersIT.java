package org.palestre.billing.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;

/** What was taken from a prepaid wallet and stays unpaid becomes an order that says what for. */
class PrepareWalletOrdersIT {

    private static final int LATE = 61;

    private final Meals meals = new Meals();

    @Test
    void what_has_been_owed_for_sixty_days_is_ordered_with_what_it_is_for_and_what_is_owed_since_less_is_not() {
        meals.eaten(3000, 90);
        meals.eaten(1200, LATE);
        meals.eaten(500, 10);
        meals.paid(2000);

        JsonObject order = order();

        assertThat(order.getJsonObject("order").getString("amount")).isEqualTo("22.00");
        assertThat(order.getJsonObject("order").getString("subject")).startsWith("Consommations du ");
        List<JsonObject> debits = order.getJsonArray("debits").getValuesAs(JsonObject.class);
        assertThat(debits).extracting(debit -> debit.getString("amount")).containsExactly("10.00", "12.00");
        assertThat(debits).extracting(debit -> debit.getString("beneficiary")).containsOnly("Zoé");
        assertThat(Debts.balance("WALLET", meals.payer())).isEqualTo(-500);
        assertThat(Debts.balance("ORDERED", meals.payer())).isEqualTo(-2200);
        assertThat(waiting()).as("nothing of it is ordered twice").isEmpty();
    }

    @Test
    void money_that_came_later_pays_the_oldest_and_what_was_given_back_is_not_owed() {
        long line = meals.eaten(3000, 90);
        meals.eaten(2000, 5);
        meals.givenBack(line, 1000);
        meals.paid(2000);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_meal_that_is_given_back_after_it_was_ordered_reduces_the_order() {
        long line = meals.eaten(3000, 90);
        long order = order().getJsonObject("order").getJsonNumber("id").longValue();
        meals.givenBack(line, 1000);

        JsonObject reduction = waiting().orElseThrow();
        assertThat(reduction.getString("kind")).isEqualTo("REDUCTION");
        make(reduction);

        assertThat(Debts.orderView(order).getString("reduced")).isEqualTo("10.00");
        assertThat(Debts.balance("WALLET", meals.payer())).isZero();
        assertThat(Debts.balance("ORDERED", meals.payer())).isEqualTo(-2000);
    }

    @Test
    void what_the_accountant_refused_is_owed_as_long_as_before_and_can_be_ordered_anew_at_once() {
        meals.eaten(3000, 90);
        long refused = order().getJsonObject("order").getJsonNumber("id").longValue();

        Debts.read(Debts.told(refused, "04", null));

        assertThat(Debts.balance("WALLET", meals.payer())).isEqualTo(-3000);
        assertThat(order().getJsonObject("order").getJsonNumber("id").longValue())
                .isNotEqualTo(refused);
    }

    @Test
    void the_database_itself_refuses_to_ask_for_a_meal_twice() {
        meals.eaten(3000, 90);
        long order = order().getJsonObject("order").getJsonNumber("id").longValue();

        assertThatThrownBy(() -> City.sql().change("""
                        WITH twice AS (
                            INSERT INTO billing.treasury_order (docket_id, exercise, kind, number, payer_id, source_entry, subject,
                                                                cents, entry_id, wallet)
                            SELECT docket_id, exercise, kind, 99999997, payer_id, source_entry, subject, cents,
                                   (SELECT max(id) FROM billing.entry WHERE id NOT IN (SELECT entry_id FROM billing.treasury_order)),
                                   true
                              FROM billing.treasury_order WHERE id = ? RETURNING id),
                        line AS (
                            INSERT INTO billing.treasury_order_line (order_id, position, service_code, product_code, budget_nature,
                                                                     budget_function, vat_rate, net_cents, vat_cents)
                            SELECT twice.id, position, service_code, product_code, budget_nature, budget_function, vat_rate, net_cents,
                                   vat_cents FROM twice, billing.treasury_order_line WHERE order_id = ?)
                        INSERT INTO billing.treasury_order_debit (order_id, line_id, cents)
                        SELECT twice.id, line_id, cents FROM twice, billing.treasury_order_debit WHERE order_id = ?""", order, order, order)).hasStackTraceContaining("is not what");
    }

    @Test
    void an_order_is_found_by_its_number_its_subject_and_its_debtor() {
        meals.eaten(3000, 90);
        JsonObject order = order().getJsonObject("order");
        String name = order.getString("payerName");
        String number = order.getJsonNumber("number").toString();
        for (String words : List.of(
                order.getInt("exercise") + "-t-" + number,
                order.getString("reference"),
                order.getString("subject") + " " + number,
                name + " " + number)) {
            assertThat(orders(words)).as(words).contains(order);
        }
        assertThat(orders(name + " " + number + " introuvable")).doesNotContain(order);
    }

    private static List<JsonObject> orders(String words) {
        return answered(
                        City.http(Debts.TREASURER)
                                .get(Debts.ORDERS + "?size=100&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)),
                        200)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** Orders what waits of the wallet; all about the order. */
    private JsonObject order() {
        make(waiting().orElseThrow());
        long order = City.sql()
                .number("SELECT max(id) FROM billing.treasury_order WHERE payer_id = ? AND wallet", meals.payer());
        return answered(City.http(Debts.TREASURER).get(Debts.ORDERS + "/" + order), 200);
    }

    private static void make(JsonObject waiting) {
        JsonObject made = answered(
                City.http(Debts.TREASURER)
                        .postJson(
                                Debts.ORDERS,
                                "{\"until\":\"2199-12-31\",\"chosen\":[\"" + waiting.getString("key") + "\"]}"),
                201);
        assertThat(made.getJsonArray("files")).hasSize(1);
    }

    /** What of this payer waits to be ordered. */
    private Optional<JsonObject> waiting() {
        for (int page = 0; ; page++) {
            JsonObject found = answered(
                    City.http(Debts.TREASURER)
                            .get(Debts.API + "treasury/receivables?until=2199-12-31&size=100&page=" + page),
                    200);
            List<JsonObject> items = found.getJsonArray("items").getValuesAs(JsonObject.class);
            Optional<JsonObject> own = items.stream()
                    .filter(item -> item.getJsonObject("debtor")
                                    .getJsonObject("payer")
                                    .getJsonNumber("id")
                                    .longValue()
                            == meals.payer())
                    .findFirst();
            if (own.isPresent() || items.isEmpty()) {
                return own;
            }
        }
    }
}
