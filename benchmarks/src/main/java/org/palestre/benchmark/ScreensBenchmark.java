package org.palestre.benchmark;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Each screen with the demo's 80 requests or so and 15,000 occupations, and with a season of a city like Paris. Two cities run
 * side by side and are asked in turns, in rounds that lie minutes apart.
 */
final class ScreensBenchmark {

    private static final int FEW_OCCUPATIONS = 15_000;
    private static final double LONGEST = 2.0;
    private static final int ROUNDS = 2;

    private final BenchmarkCity small;
    private final BenchmarkCity large;
    private final SeasonSize size;

    /**
     * @param small fresh
     * @param large fresh, and full afterwards
     */
    ScreensBenchmark(BenchmarkCity small, BenchmarkCity large, SeasonSize size) {
        this.small = small;
        this.large = large;
        this.size = size;
    }

    List<Finding> measure() throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (Connection few = small.database().connect();
                Connection many = large.database().connect()) {
            LargeCity before = new LargeCity(few, size);
            before.trim(FEW_OCCUPATIONS);
            before.settle();
            LargeCity after = new LargeCity(many, size);
            after.clubsAndPlaces();
            after.requests();
            after.occupations();
            after.sql().run("DELETE FROM seasonal.season_figures");
            after.settle();
            findings.add(Finding.context(
                    "Screens are measured in turns with", counts(before) + "; and with " + counts(after)));
            time(before, after).forEach((screen, timings) -> {
                double p95 = timings.first().p95();
                findings.add(Finding.atMost(
                        "%s: p95 %.0f ms, with few %.0f ms; as a multiple"
                                .formatted(screen.path(), timings.second().p95(), p95),
                        timings.second().p95() / p95,
                        LONGEST));
            });
        }
        return findings;
    }

    private Map<Screen, InTurns> time(LargeCity before, LargeCity after) throws Exception {
        Map<Screen, Callable<String>> few = visits(small, before);
        Map<Screen, Callable<String>> many = visits(large, after);
        Map<Screen, InTurns> turns = new LinkedHashMap<>();
        for (Screen screen : Screen.all()) {
            turns.put(screen, new InTurns(few.get(screen), many.get(screen)));
        }
        for (InTurns each : turns.values()) {
            each.warmUp(Duration.ZERO); // a screen that is not there is found before an hour is spent on the others
        }
        for (InTurns each : turns.values()) {
            each.warmUp(seconds(5)); // until the servers' code is compiled as it will be later
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (InTurns each : turns.values()) {
                each.warmUp(seconds(1));
                each.measure(seconds(8));
            }
        }
        return turns;
    }

    /** A small try takes a small part of the time. */
    private Duration seconds(int whole) {
        return size.whole() ? Duration.ofSeconds(whole) : Duration.ofMillis(whole * 200L);
    }

    private Map<Screen, Callable<String>> visits(BenchmarkCity city, LargeCity filled) throws Exception {
        Map<String, Program> programs = new HashMap<>();
        Map<Screen, Callable<String>> visits = new LinkedHashMap<>();
        long request = filled.sql().number("SELECT min(id) FROM seasonal.slot_request WHERE status = 'SUBMITTED'");
        long campaign =
                filled.sql().number("SELECT id FROM seasonal.campaign WHERE now() BETWEEN opens_at AND closes_at");
        long series = filled.sql().number("SELECT min(series_id) FROM occupancy.occupation");
        long occupation = filled.sql().number("SELECT min(id) FROM occupancy.occupation");
        long permit = filled.sql().number("SELECT min(id) FROM seasonal.permit WHERE withdrawn_at IS NULL");
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

    private static String counts(LargeCity filled) throws Exception {
        return "%,d requests and %,d occupations"
                .formatted(
                        filled.sql().number("SELECT count(*) FROM seasonal.slot_request WHERE status <> 'DRAFT'"),
                        filled.sql().number("SELECT count(*) FROM occupancy.occupation"));
    }
}
