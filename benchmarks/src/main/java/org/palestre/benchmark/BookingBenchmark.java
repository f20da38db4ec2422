package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.palestre.city.Places;

/** A booking through the API against the writing statements of the same transaction through plain JDBC. */
final class BookingBenchmark {

    private static final int CLIENTS = 16;
    private static final Load LOAD = new Load(CLIENTS, Duration.ofSeconds(15), Duration.ofSeconds(20));
    private static final int HALF_HOURS_OF_A_DAY = 20;

    private final BenchmarkCity city;

    BookingBenchmark(BenchmarkCity city) {
        this.city = city;
    }

    List<Finding> measure() throws Exception {
        Timings direct;
        Timings api;
        try (Connection connection = city.database().connect()) {
            Places byJdbc = Places.make(connection, "Benchmark, JDBC", CLIENTS);
            Places byApi = Places.make(connection, "Benchmark, API", CLIENTS);
            direct = LOAD.run(number -> jdbcClient(byJdbc.areaIds().get(number)));
            api = LOAD.run(number -> apiClient(byApi.areaIds().get(number)));
        }
        return List.of(
                Finding.atLeast(
                        "POST /occupations at 16 clients, share of the same SQL through JDBC",
                        api.perSecond() / direct.perSecond(),
                        0.25),
                Finding.context("… through the API", describe(api)),
                Finding.context("… through JDBC", describe(direct)));
    }

    private static String describe(Timings timings) {
        return "%.0f a second, median %.1f ms, p95 %.1f ms"
                .formatted(timings.perSecond(), timings.median(), timings.p95());
    }

    private Callable<Void> apiClient(long area) {
        try {
            Program program = city.agent();
            AtomicInteger next = new AtomicInteger();
            return () -> {
                OffsetDateTime start = start(next.getAndIncrement()).toOffsetDateTime();
                program.post("/api/v1/occupations", """
                        {"areaId": %d, "startsAt": "%s", "endsAt": "%s", "kind": "ONE_OFF", "title": "Mesure"}""".formatted(area, start, start.plusMinutes(30)), 201);
                return null;
            };
        } catch (Exception e) {
            throw new IllegalStateException("No client", e);
        }
    }

    private Callable<Void> jdbcClient(long area) {
        try {
            Connection connection = city.database().connect();
            connection.setAutoCommit(false);
            PreparedStatement claim = connection.prepareStatement(
                    "SELECT * FROM occupancy.claim(?::bigint[], ?::timestamptz[], ?::timestamptz[], NULL, '{}')");
            PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title)
                    VALUES (?, ?, ?, 'ONE_OFF', 'Mesure') RETURNING id""");
            PreparedStatement audit = connection.prepareStatement("""
                    INSERT INTO audit.entry (occurred_at, actor, action, subject_type, subject_id, detail)
                    VALUES (now(), 'benchmark', 'occupancy.occupy', 'occupation', ?, 'Mesure')""");
            AtomicInteger next = new AtomicInteger();
            return () -> {
                ZonedDateTime start = start(next.getAndIncrement());
                Timestamp from = Timestamp.from(start.toInstant());
                Timestamp until = Timestamp.from(start.plusMinutes(30).toInstant());
                claim.setArray(1, connection.createArrayOf("bigint", new Object[] {area}));
                claim.setArray(2, connection.createArrayOf("timestamptz", new Object[] {from}));
                claim.setArray(3, connection.createArrayOf("timestamptz", new Object[] {until}));
                claim.executeQuery().close();
                insert.setLong(1, area);
                insert.setTimestamp(2, from);
                insert.setTimestamp(3, until);
                try (var written = insert.executeQuery()) {
                    written.next();
                    audit.setLong(1, written.getLong(1));
                }
                audit.executeUpdate();
                connection.commit();
                return null;
            };
        } catch (Exception e) {
            throw new IllegalStateException("No client", e);
        }
    }

    /** The n-th half hour between 8 h and 18 h of the days to come. */
    private static ZonedDateTime start(int number) {
        return LocalDate.now(ZoneId.of("Europe/Paris"))
                .plusDays(2 + number / HALF_HOURS_OF_A_DAY)
                .atTime(8, 0)
                .plusMinutes(30L * (number % HALF_HOURS_OF_A_DAY))
                .atZone(ZoneId.of("Europe/Paris"));
    }
}
