package org.palestre.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/** Attacks the invariant where no code of ours stands in between. */
class OneOccupationPerUnitIT {

    private static final LocalDate DAY = CityDay.today().plusDays(320);

    @Test
    void two_overlapping_rows_written_by_hand_are_refused_by_the_database() throws Exception {
        try (Connection connection = City.jdbc();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(insert(OccupationCalls.HALL, 9));
            hasState("23P01", () -> statement.execute(insert(OccupationCalls.LEFT_THIRD, 9)));
            connection.rollback();
        }
    }

    @Test
    void of_many_transactions_written_by_hand_at_once_one_commits() throws Exception {
        List<Outcome<Boolean>> tries = AtOnce.run(Collections.nCopies(16, () -> {
            try (Connection connection = City.jdbc();
                    Statement statement = connection.createStatement()) {
                return statement.execute(insert(OccupationCalls.HALL, 11));
            }
        }));
        assertThat(tries).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(tries).filteredOn(one -> one.failure() != null).allSatisfy(one -> assertThat(one.failure())
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isIn("23P01", "40P01", "55P03")));
        try (Connection connection = City.jdbc()) {
            assertThat(Hall.overlaps(connection)).isZero();
        }
    }

    @Test
    void holds_are_never_written_changed_or_deleted_by_hand() throws Exception {
        try (Connection connection = City.jdbc();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String attack : List.of(
                    "DELETE FROM occupancy.unit_hold",
                    "UPDATE occupancy.unit_hold SET active = false",
                    "INSERT INTO occupancy.unit_hold SELECT id, 1, during, true FROM occupancy.occupation LIMIT 1",
                    "TRUNCATE occupancy.unit_hold")) {
                hasState("23001", () -> statement.execute(attack));
                connection.rollback();
            }
        }
    }

    @Test
    void every_active_occupation_holds_exactly_the_units_of_its_area() {
        assertThat(City.sql().number("""
                        SELECT count(*) FROM (
                            SELECT o.id, au.unit_id FROM occupancy.occupation o
                                JOIN facilities.area_unit au ON au.area_id = o.area_id WHERE o.active
                            EXCEPT SELECT occupation_id, unit_id FROM occupancy.unit_hold WHERE active) missing""")).isZero();
        assertThat(City.sql().number("""
                        SELECT count(*) FROM (
                            SELECT occupation_id, unit_id FROM occupancy.unit_hold WHERE active
                            EXCEPT SELECT o.id, au.unit_id FROM occupancy.occupation o
                                JOIN facilities.area_unit au ON au.area_id = o.area_id WHERE o.active) superfluous""")).isZero();
    }

    private static String insert(String area, int hour) {
        return """
                INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title)
                VALUES (%d, '%s', '%s', 'ONE_OFF', 'Écrit à la main')""".formatted(
                        OccupationCalls.area(area),
                        OccupationCalls.civil(DAY, LocalTime.of(hour, 0)),
                        OccupationCalls.civil(DAY, LocalTime.of(hour + 1, 0)));
    }

    private static void hasState(String state, ThrowingCallable attack) {
        assertThatThrownBy(attack)
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo(state));
    }
}
