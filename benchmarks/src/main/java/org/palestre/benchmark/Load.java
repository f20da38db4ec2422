package org.palestre.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Clients that do one thing over and over.
 *
 * @param clients how many do it at once
 * @param warmUp time before anything is measured
 * @param measured time that is measured
 */
record Load(int clients, Duration warmUp, Duration measured) {

    /**
     * Lets them run.
     *
     * @param client makes the work of the client of that number; it is called again and again by one thread
     */
    Timings run(IntFunction<Callable<Void>> client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime() + warmUp.toNanos();
            long end = begin + measured.toNanos();
            List<Future<List<Long>>> runs = new ArrayList<>();
            for (int number = 0; number < clients; number++) {
                Callable<Void> work = client.apply(number);
                runs.add(threads.submit(() -> repeat(work, begin, end)));
            }
            List<Long> durations = new ArrayList<>();
            for (Future<List<Long>> run : runs) {
                durations.addAll(run.get());
            }
            return Timings.of(durations, measured);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> repeat(Callable<Void> work, long begin, long end) throws Exception {
        List<Long> durations = new ArrayList<>();
        for (long started = System.nanoTime(); started < end; started = System.nanoTime()) {
            work.call();
            if (started >= begin) {
                durations.add(System.nanoTime() - started);
            }
        }
        return durations;
    }
}
