package org.palestre.benchmark;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Each screen with the demo's 80 requests or so and 15,000 occupations, and with a season of a city like Paris. */
final class ScreensBenchmark {

    private static final int FEW_OCCUPATIONS = 15_000;
    private static final double LONGEST = 2.0;

    private final BenchmarkCity city;
    private final SeasonSize size;

    ScreensBenchmark(BenchmarkCity city, SeasonSize size) {
        this.city = city;
        this.size = size;
    }

    List<Finding> measure() throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (Connection connection = city.database().connect()) {
            LargeCity large = new LargeCity(connection, size);
            large.trim(FEW_OCCUPATIONS);
            large.settle();
            String few = counts(large);
            time(large); // until the server's code is compiled as it will be later
            Map<Screen, Timings> before = time(large);
            large.clubsAndPlaces();
            large.requests();
            large.occupations();
            large.sql().run("DELETE FROM seasonal.season_figures");
            large.settle();
            findings.add(Finding.context("Screens are measured with", few + "; then with " + counts(large)));
            Map<Screen, Timings> after = time(large);
            after.forEach((screen, timings) -> {
                double p95 = before.get(screen).p95();
                findings.add(Finding.atMost(
                        "%s: p95 %.0f ms, was %.0f ms; as a multiple".formatted(screen.path(), timings.p95(), p95),
                        timings.p95() / p95,
                        LONGEST));
            });
        }
        return findings;
    }

    private Map<Screen, Timings> time(LargeCity large) throws Exception {
        Map<Screen, Callable<String>> visits = visits(large);
        for (Callable<String> visit : visits.values()) {
            visit.call(); // a screen that is not there is found before an hour is spent on the others
        }
        Load load = size.whole()
                ? new Load(1, Duration.ofSeconds(2), Duration.ofSeconds(5))
                : new Load(1, Duration.ofSeconds(1), Duration.ofSeconds(1));
        Map<Screen, Timings> timings = new LinkedHashMap<>();
        for (Map.Entry<Screen, Callable<String>> visit : visits.entrySet()) {
            timings.put(visit.getKey(), load.run(number -> () -> {
                visit.getValue().call();
                return null;
            }));
        }
        return timings;
    }

    private Map<Screen, Callable<String>> visits(LargeCity large) throws Exception {
        Map<String, Program> programs = new HashMap<>();
        Map<Screen, Callable<String>> visits = new LinkedHashMap<>();
        long request = large.sql().number("SELECT min(id) FROM seasonal.slot_request WHERE status = 'SUBMITTED'");
        long campaign =
                large.sql().number("SELECT id FROM seasonal.campaign WHERE now() BETWEEN opens_at AND closes_at");
        long series = large.sql().number("SELECT min(series_id) FROM occupancy.occupation");
        long occupation = large.sql().number("SELECT min(id) FROM occupancy.occupation");
        long permit = large.sql().number("SELECT min(id) FROM seasonal.permit WHERE withdrawn_at IS NULL");
        for (Screen screen : Screen.all()) {
            if (!programs.containsKey(screen.who())) {
                programs.put(screen.who(), city.program(screen.who()));
            }
            Program program = programs.get(screen.who());
            String path = screen.path()
                    .replace("{request}", Long.toString(request))
                    .replace("{campaign}", Long.toString(campaign))
                    .replace("{permit}", Long.toString(permit))
                    .replace("{series}", Long.toString(series))
                    .replace("{occupation}", Long.toString(occupation));
            visits.put(screen, () -> program.get(path));
        }
        return visits;
    }

    private static String counts(LargeCity large) throws Exception {
        return "%,d requests and %,d occupations"
                .formatted(
                        large.sql().number("SELECT count(*) FROM seasonal.slot_request WHERE status <> 'DRAFT'"),
                        large.sql().number("SELECT count(*) FROM occupancy.occupation"));
    }
}
