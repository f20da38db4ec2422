package org.palestre.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the heap of another Java process every few seconds and keeps the largest use. */
final class HeapWatch implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final long pid;
    private final AtomicLong largest = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    HeapWatch(long pid) {
        this.pid = pid;
        clock.scheduleAtFixedRate(this::look, 0, 2, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            Process jcmd = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/jcmd", Long.toString(pid), "GC.heap_info")
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader output = jcmd.inputReader()) {
                output.lines()
                        .map(USED::matcher)
                        .filter(Matcher::find)
                        .mapToLong(match -> Long.parseLong(match.group(1)))
                        .findFirst()
                        .ifPresent(kibibytes -> largest.accumulateAndGet(kibibytes, Math::max));
            }
        } catch (IOException e) {
            throw new IllegalStateException("The heap of process " + pid + " cannot be seen", e);
        }
    }

    /** The largest use seen, in MiB. */
    long largestMebibytes() {
        return largest.get() / 1024;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
