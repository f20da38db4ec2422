package org.palestre.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Starts a city, measures it, writes {@code benchmarks/RESULTS.md}, and fails if a limit was not kept.
 *
 * <p>The system property {@code bench.only} names the chapters to measure, {@code heart}, {@code season} or {@code money}, or single
 * benchmarks: {@code screens}, {@code closing}, {@code publication} of the season; {@code payments}, {@code invoices}, which are only told
 * and not written down unless all of the chapter is measured. The other chapters stay as they are.
 */
public final class Benchmarks {

    private static final System.Logger LOG = System.getLogger(Benchmarks.class.getName());
    private static final long LARGEST_HEAP_MEBIBYTES = 1024;
    private static final double LONGEST_START_SECONDS = 60;

    private Benchmarks() {}

    /** Argument: the root folder of the project. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        Results results = new Results(root.resolve("benchmarks/RESULTS.md"));
        List<Finding> findings = new ArrayList<>();
        if (wanted("heart")) {
            List<Finding> heart = heart(root);
            results.write("The heart", heart);
            findings.addAll(heart);
        }
        if (wanted("season", "screens", "closing", "publication")) {
            findings.addAll(season(root, results));
        }
        if (wanted("money", "payments", "invoices")) {
            findings.addAll(money(root, results));
        }
        findings.forEach(finding -> LOG.log(System.Logger.Level.INFO, finding.toString()));
        List<Finding> broken =
                findings.stream().filter(finding -> !finding.kept()).toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("Limits not kept: " + broken);
        }
    }

    private static List<Finding> heart(Path root) throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (BenchmarkCity city = BenchmarkCity.start(root, "city");
                HeapWatch heap = new HeapWatch(city.serverPid())) {
            findings.add(Finding.atMost(
                    "Server and deployment ready, seconds", city.secondsToStart(), LONGEST_START_SECONDS));
            findings.addAll(new PlanningBenchmark(city).measure());
            findings.addAll(new GrantBenchmark(city).measure());
            findings.addAll(new BookingBenchmark(city).measure());
            findings.add(Finding.atMost(
                    "Largest heap of the server through it all, MiB", heap.largestMebibytes(), LARGEST_HEAP_MEBIBYTES));
        }
        return findings;
    }

    /** Each benchmark is a chapter of its own, written as soon as it is measured. */
    private static List<Finding> season(Path root, Results results) throws Exception {
        SeasonSize size = SeasonSize.asked();
        List<Finding> findings = new ArrayList<>();
        try (BenchmarkCity city = BenchmarkCity.start(root, "city")) {
            if (wanted("season", "screens")) {
                findings.addAll(chapter(results, size, "Screens of a large season", () -> screens(root, city, size)));
            } else {
                try (Connection connection = city.database().connect()) {
                    LargeCity large = new LargeCity(connection, size);
                    large.clubsAndPlaces();
                    large.requests();
                }
            }
            if (wanted("season", "closing")) {
                findings.addAll(chapter(
                        results,
                        size,
                        "The last two hours of a campaign",
                        new ClosingCampaignBenchmark(city, size)::measure));
            }
            if (wanted("season", "publication")) {
                findings.addAll(chapter(
                        results,
                        size,
                        "Publishing a season's decisions",
                        new PublicationBenchmark(city, size)::measure));
            }
        }
        return findings;
    }

    private static List<Finding> screens(Path root, BenchmarkCity large, SeasonSize size) throws Exception {
        try (BenchmarkCity small = BenchmarkCity.start(root, "small-city")) {
            return new ScreensBenchmark(small, large, size).measure();
        }
    }

    private static List<Finding> money(Path root, Results results) throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (BenchmarkCity city = BenchmarkCity.start(root, "city")) {
            if (wanted("money", "payments")) {
                findings.addAll(new PaymentBenchmark(city).measure());
            }
            if (wanted("money", "invoices")) {
                findings.addAll(new InvoiceRunBenchmark(city).measure());
            }
        }
        if (wanted("money")) {
            results.write("Money", findings);
        }
        return findings;
    }

    private static List<Finding> chapter(
            Results results, SeasonSize size, String title, Callable<List<Finding>> benchmark) throws Exception {
        List<Finding> findings = benchmark.call();
        if (size.whole() && Screen.isAllAsked()) {
            results.write(title, findings);
        }
        return findings;
    }

    /** Whether nothing was named, or one of these. */
    private static boolean wanted(String... names) {
        String only = System.getProperty("bench.only", "");
        return only.isBlank() || Stream.of(names).anyMatch(List.of(only.split(","))::contains);
    }
}
