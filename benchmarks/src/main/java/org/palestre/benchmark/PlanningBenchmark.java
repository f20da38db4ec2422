package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.palestre.city.Places;
import org.palestre.city.SqlStatements;

/** The planning of a week of a large site against an empty page of the same server, and in a table ten times as long. */
final class PlanningBenchmark {

    private static final int AREAS = 40;
    private static final Load LOAD = new Load(1, Duration.ofSeconds(10), Duration.ofSeconds(20));
    private static final int TIMES_AS_MANY = 10;

    private final BenchmarkCity city;
    private final LocalDate monday =
            LocalDate.now(ZoneId.of("Europe/Paris")).plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    PlanningBenchmark(BenchmarkCity city) {
        this.city = city;
    }

    List<Finding> measure() throws Exception {
        List<Finding> findings = new ArrayList<>();
        Program agent = city.agent();
        try (Connection connection = city.database().connect();
                SqlStatements counter = new SqlStatements(city.database())) {
            Places places = Places.make(connection, "Benchmark, planning", AREAS);
            long inWeek = places.occupyWeek(connection, monday, AREAS);
            String planning = "/gestion/planning?site=%d&week=%s".formatted(places.siteId(), monday);
            for (int call = 0; call < 20; call++) {
                agent.get(planning);
            }
            findings.add(Finding.atMost(
                    "Planning week, 40 areas and " + inWeek + " occupations: SQL statements",
                    counter.fewest(Collections.nCopies(3, () -> agent.get(planning)))
                            .count(),
                    10));

            Timings empty = time(agent, "/help");
            Timings week = time(agent, planning);
            findings.add(Finding.atMost("… p95 as a multiple of an empty page's", week.p95() / empty.p95(), 3));
            findings.add(Finding.context("… p95", "%.1f ms, empty page %.1f ms".formatted(week.p95(), empty.p95())));

            long before = count(connection);
            lengthen(connection, before * (TIMES_AS_MANY - 1));
            Timings amongMany = time(agent, planning);
            findings.add(Finding.atMost(
                    "… with %,d instead of %,d occupations in the table, as a multiple"
                            .formatted(count(connection), before),
                    amongMany.median() / week.median(),
                    1.2));
        }
        return findings;
    }

    private static Timings time(Program agent, String path) throws Exception {
        return LOAD.run(number -> () -> {
            agent.get(path);
            return null;
        });
    }

    /** Other occupations, on areas of other sites, over many years. */
    private static void lengthen(Connection connection, long by) throws SQLException {
        Places others = Places.make(connection, "Benchmark, others", AREAS);
        update(
                connection,
                """
                INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title)
                SELECT (?::bigint[])[1 + n %% %d],
                       timestamptz '2000-01-01 00:00Z' + (n / %d) * interval '1 hour',
                       timestamptz '2000-01-01 01:00Z' + (n / %d) * interval '1 hour', 'ONE_OFF', 'Mesure'
                FROM generate_series(0, ?::bigint - 1) AS n
                """.formatted(AREAS, AREAS, AREAS),
                connection.createArrayOf("bigint", others.areaIds().toArray()),
                by);
        try (var statement = connection.createStatement()) {
            statement.execute("ANALYZE occupancy.occupation, occupancy.unit_hold");
        }
    }

    private static long update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeLargeUpdate();
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT count(*) FROM occupancy.occupation")) {
            result.next();
            return result.getLong(1);
        }
    }
}
