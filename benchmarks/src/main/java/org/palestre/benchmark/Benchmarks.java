package org.palestre.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a city, measures it, writes {@code benchmarks/RESULTS.md}, and fails if a limit was not kept. */
public final class Benchmarks {

    private static final long LARGEST_HEAP_MEBIBYTES = 1024;
    private static final double LONGEST_START_SECONDS = 60;

    private Benchmarks() {}

    /** Argument: the root folder of the project. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        List<Finding> findings = new ArrayList<>();
        try (BenchmarkCity city = BenchmarkCity.start(root);
                HeapWatch heap = new HeapWatch(city.serverPid())) {
            findings.add(Finding.atMost(
                    "Server and deployment ready, seconds", city.secondsToStart(), LONGEST_START_SECONDS));
            findings.addAll(new PlanningBenchmark(city).measure());
            findings.addAll(new GrantBenchmark(city).measure());
            findings.addAll(new BookingBenchmark(city).measure());
            findings.add(Finding.atMost(
                    "Largest heap of the server through it all, MiB", heap.largestMebibytes(), LARGEST_HEAP_MEBIBYTES));
        }
        Results.write(root.resolve("benchmarks/RESULTS.md"), findings);
        List<Finding> broken =
                findings.stream().filter(finding -> !finding.kept()).toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("Limits not kept: " + broken);
        }
    }
}
