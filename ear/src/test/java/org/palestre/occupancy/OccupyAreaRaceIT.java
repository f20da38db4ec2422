package org.palestre.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

/** Through the API; the callers have opened a session, as programs do that call often. */
@Tag("alone")
class OccupyAreaRaceIT {

    private static final int CLIENTS = 64;
    private static final int ROUNDS = 100;
    private static final LocalDate DAY = CityDay.today().plusDays(10);

    private static final Http AGENT = City.session(OccupationCalls.AGENT);

    private Hall hall;

    /** A server that has just started compiles what it is asked for first: that is not what is measured. */
    @BeforeAll
    static void warmUp() throws Exception {
        try (Connection connection = City.jdbc()) {
            Hall other = Hall.make(connection);
            for (int round = 0; round < 3; round++) {
                LocalDate day = DAY.plusDays(round);
                race(i -> OccupationCalls.body(other.whole(), day, LocalTime.of(18, 0), LocalTime.of(19, 0)));
            }
        }
    }

    @BeforeEach
    void make() throws Exception {
        try (Connection connection = City.jdbc()) {
            hall = Hall.make(connection);
        }
    }

    @Test
    void of_64_clients_that_want_overlapping_times_exactly_one_wins_and_the_others_learn_it_at_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = DAY.plusDays(round);
            oneWins(i ->
                    OccupationCalls.body(hall.whole(), day, LocalTime.of(18, i % 30), LocalTime.of(19, 30 + i % 30)));
        }
        hasOnly(ROUNDS);
    }

    @Test
    void of_64_clients_that_want_the_whole_hall_or_its_left_third_exactly_one_wins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = DAY.plusDays(round);
            oneWins(i -> OccupationCalls.body(
                    i % 2 == 0 ? hall.whole() : hall.leftThird(), day, LocalTime.of(20, 0), LocalTime.of(21, 0)));
        }
        hasOnly(ROUNDS);
    }

    private static List<Outcome<HttpResponse<String>>> race(IntFunction<String> body) throws Exception {
        return AtOnce.run(IntStream.range(0, CLIENTS)
                .<Callable<HttpResponse<String>>>mapToObj(
                        i -> () -> AGENT.postJson("/api/v1/occupations", body.apply(i)))
                .toList());
    }

    private static void oneWins(IntFunction<String> body) throws Exception {
        List<Outcome<HttpResponse<String>>> answers = race(body);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.failure()).isNull());
        assertThat(answers)
                .filteredOn(answer -> answer.value().statusCode() == 201)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.value().statusCode() != 201)
                .allSatisfy(answer -> isToldTheConflict(answer.value()));
        assertThat(answers.stream().map(Outcome::took).max(Comparator.naturalOrder()))
                .hasValueSatisfying(slowest -> assertThat(slowest).isLessThan(Duration.ofSeconds(2)));
    }

    private static void isToldTheConflict(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"conflicts\":[{\"start\":");
    }

    private void hasOnly(int occupations) throws Exception {
        try (Connection connection = City.jdbc()) {
            assertThat(hall.occupations(connection)).isEqualTo(occupations);
            assertThat(Hall.overlaps(connection)).isZero();
        }
    }
}
