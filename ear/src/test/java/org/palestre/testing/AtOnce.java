package org.palestre.testing;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets many do something at the same moment, each in a thread of its own. */
public final class AtOnce {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private AtOnce() {}

    /**
     * What came of one call.
     *
     * @param value what it returned, or null
     * @param failure what it threw, or null
     */
    public record Outcome<T>(T value, Exception failure, Duration took) {}

    /** The outcomes, in the order of the calls. */
    public static <T> List<Outcome<T>> run(List<Callable<T>> calls) throws Exception {
        return run(calls, LONGEST);
    }

    /** The outcomes, in the order of the calls, of which none takes longer than that. */
    public static <T> List<Outcome<T>> run(List<Callable<T>> calls, Duration longest) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<Outcome<T>>> running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return timed(call);
                    }))
                    .toList();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> one : running) {
                outcomes.add(one.get(longest.toSeconds(), TimeUnit.SECONDS));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Outcome<T> timed(Callable<T> call) {
        long begun = System.nanoTime();
        T value = null;
        Exception failure = null;
        try {
            value = call.call();
        } catch (Exception e) {
            failure = e;
        }
        return new Outcome<>(value, failure, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Sends all of them at the same moment and gives the status of each answer, in their order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static List<Integer> statuses(Callable<HttpResponse<String>>... calls) throws Exception {
        return run(List.of(calls)).stream()
                .map(outcome -> outcome.value().statusCode())
                .toList();
    }
}
