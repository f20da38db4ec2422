package org.palestre.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.billing.tariff.TariffCalls.decide;
import static org.palestre.billing.tariff.TariffCalls.draft;
import static org.palestre.billing.tariff.TariffCalls.items;
import static org.palestre.billing.tariff.TariffCalls.ready;
import static org.palestre.billing.tariff.TariffCalls.tariff;
import static org.palestre.billing.tariff.TariffCalls.vote;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/** Attacks what is in force, where no code of ours stands in between, and lets officers race. */
class PutGridInForceRaceIT {

    private static final LocalDate DAY = CityDay.today().plusDays(20);

    @Test
    void of_many_grids_that_are_put_in_force_at_once_for_one_day_one_is() throws Exception {
        String tariff = tariff();
        List<Long> grids =
                IntStream.range(0, 6).mapToObj(i -> ready(tariff, DAY)).toList();
        List<Integer> answers = AtOnce.run(grids.stream()
                        .map(id -> (Callable<Integer>)
                                () -> decide(id, "put-in-force", "").statusCode())
                        .toList())
                .stream()
                .map(AtOnce.Outcome::value)
                .toList();
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM billing.tariff_grid WHERE tariff_code = ? AND state = 'IN_FORCE'",
                                tariff))
                .isOne();
    }

    @Test
    void prices_that_are_written_while_a_grid_is_put_in_force_do_not_slip_in() throws Exception {
        for (int i = 0; i < 5; i++) {
            long id = ready(tariff(), DAY);
            AtOnce.run(List.<Callable<Integer>>of(
                    () -> decide(id, "put-in-force", "").statusCode(),
                    () -> items(id, "[]").statusCode()));
            assertThat(City.sql()
                            .number(
                                    "SELECT count(*) FROM billing.tariff_grid WHERE id = ? AND state = 'IN_FORCE'"
                                            + " AND billing.grid_faults(id) > 0",
                                    id))
                    .isZero();
        }
    }

    @Test
    void what_is_in_force_is_not_changed_by_hand() throws Exception {
        long id = ready(tariff(), CityDay.today().minusDays(3));
        assertThat(decide(id, "put-in-force", "").statusCode()).isEqualTo(200);
        String rules = " WHERE item_id IN (SELECT id FROM billing.tariff_item WHERE grid_id = " + id + ")";
        for (String attack : List.of(
                "UPDATE billing.tariff_grid SET name = 'autre' WHERE id = " + id,
                "UPDATE billing.tariff_grid SET starts_on = starts_on + 1 WHERE id = " + id,
                "UPDATE billing.tariff_grid SET state = 'DRAFT' WHERE id = " + id,
                "UPDATE billing.tariff_grid SET state = 'WITHDRAWN' WHERE id = " + id,
                "UPDATE billing.tariff_grid SET ends_on = current_date - 2 WHERE id = " + id,
                "UPDATE billing.tariff_grid SET deliberation_document = NULL WHERE id = " + id,
                "DELETE FROM billing.tariff_grid WHERE id = " + id,
                "UPDATE billing.tariff_item SET unit = 'FLAT' WHERE grid_id = " + id,
                "DELETE FROM billing.tariff_item WHERE grid_id = " + id,
                "INSERT INTO billing.tariff_item (grid_id, code, name_french, name_english, unit, vat_rate, user_kinds, position)"
                        + " VALUES (" + id + ", 'MORE', 'x', 'x', 'HOUR', 0, '{CHILD}', 9)",
                "UPDATE billing.tariff_rule SET price_cents = 1" + rules,
                "DELETE FROM billing.tariff_rule" + rules,
                "TRUNCATE billing.tariff_rule",
                "TRUNCATE billing.tariff_grid CASCADE")) {
            refused("23001", attack);
        }
    }

    @Test
    void the_database_itself_checks_what_is_put_in_force() throws Exception {
        String tariff = tariff();
        long gap = draft(tariff, DAY);
        items(
                gap,
                TariffCalls.ITEMS.replace(
                        "\"userKinds\":[\"COMPANY\"],\"pricing\"",
                        "\"userKinds\":[\"COMPANY\"],\"quotientFrom\":1,\"pricing\""));
        vote(gap, DAY);
        String force = "UPDATE billing.tariff_grid SET state = 'IN_FORCE', decided_at = now() WHERE id = ";
        refused("23514", force + gap);
        long unvoted = draft(tariff, DAY);
        items(unvoted, TariffCalls.ITEMS);
        refused("23514", force + unvoted);
        long begun = ready(tariff, CityDay.today().minusDays(30));
        decide(begun, "put-in-force", "");
        refused("23514", force + ready(tariff, CityDay.today().minusDays(9)));
        refused(
                "23001",
                "INSERT INTO billing.tariff_grid (tariff_code, name, starts_on, state, created_at, created_by)"
                        + " VALUES ('" + tariff + "', 'x', current_date, 'IN_FORCE', now(), 'x')");
    }

    private static void refused(String state, String attack) throws SQLException {
        try (Connection connection = City.jdbc();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> statement.execute(attack))
                    .as(attack)
                    .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                            .as(attack)
                            .isEqualTo(state));
            connection.rollback();
        }
    }
}
