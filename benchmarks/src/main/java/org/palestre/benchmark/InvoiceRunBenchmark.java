package org.palestre.benchmark;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * Runs of invoices of two sizes against the bare inserts of what they write, and one that loses its server. The documents are made
 * afterwards by a timer of their own and are held back here.
 */
final class InvoiceRunBenchmark {

    private static final String TREASURER = "regisseur@demo.example";
    private static final int SMALL = 5_000;
    private static final int LARGE = 20_000;
    private static final int LINES = 20;
    private static final double MOST_GROWTH = 1.25;
    private static final double MOST_TIMES_BARE = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final Pattern MILLISECONDS = Pattern.compile("\"milliseconds\":(\\d+)");
    private static final Pattern WAITING = Pattern.compile("\"waiting\":(\\d+)");

    private final BenchmarkCity city;

    InvoiceRunBenchmark(BenchmarkCity city) {
        this.city = city;
    }

    List<Finding> measure() throws Exception {
        try (Connection connection = city.database().connect()) {
            ManyPayers payers = new ManyPayers(connection);
            payers.holdDocumentsBack();
            payers.owe(500, LINES);
            run();
            double small = perLine(payers, SMALL);
            double large = perLine(payers, LARGE);
            double bareSmall = new BareInvoices(connection).perLine(SMALL, LINES);
            double bareLarge = new BareInvoices(connection).perLine(LARGE, LINES);
            payers.owe(LARGE, 1);
            long lastNumber = payers.lastNumber();
            String killed = prepared();
            start(killed);
            untilWaiting(killed, LARGE * 2 / 3);
            city.powerCut();
            untilOver(killed);
            return List.of(
                    Finding.context(
                            "Invoice runs of 5,000 and 20,000 payers with 20 lines each, documents apart",
                            "%.3f and %.3f ms a line; bare inserts in batches %.3f and %.3f ms"
                                    .formatted(small, large, bareSmall, bareLarge)),
                    Finding.atMost(
                            "… time per line from 5,000 to 20,000 payers, as a multiple", large / small, MOST_GROWTH),
                    Finding.atMost(
                            "… as a multiple of the bare inserts, 5,000 payers", small / bareSmall, MOST_TIMES_BARE),
                    Finding.atMost(
                            "… as a multiple of the bare inserts, 20,000 payers", large / bareLarge, MOST_TIMES_BARE),
                    Finding.atMost(
                            "Power cut during a run of 20,000: payers without their invoice",
                            LARGE - (payers.lastNumber() - lastNumber),
                            0),
                    Finding.atMost("… numbers left out", payers.gaps(), 0),
                    Finding.atMost("… lines debited twice, or not as the ledger says", payers.wrongDebits(), 0));
        }
    }

    private double perLine(ManyPayers payers, int count) throws Exception {
        payers.owe(count, LINES);
        return run() / ((double) count * LINES);
    }

    /** All that waits is invoiced: how many milliseconds that took. */
    private long run() throws Exception {
        String run = prepared();
        start(run);
        return number(MILLISECONDS, untilOver(run));
    }

    private String prepared() throws Exception {
        String answer = treasurer()
                .post("/api/v1/billing/invoice-runs", "{\"name\": \"Mesure\"}", 201)
                .body();
        return "/api/v1/billing/invoice-runs/" + number(ID, answer);
    }

    private void start(String run) throws Exception {
        treasurer().post(run + "/start", "", 202);
    }

    private void untilWaiting(String run, long most) throws Exception {
        Program program = treasurer();
        Awaitility.await("part of the run")
                .pollInterval(Duration.ofMillis(50))
                .atMost(PATIENCE)
                .until(() -> number(WAITING, program.get(run)) <= most);
    }

    /** Looked at rarely: each look counts all who wait. */
    private String untilOver(String run) throws Exception {
        Program program = treasurer();
        return Awaitility.await("the end of the run")
                .pollInterval(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .until(
                        () -> program.get(run),
                        answer -> number(WAITING, answer) == 0
                                && MILLISECONDS.matcher(answer).find());
    }

    private Program treasurer() throws Exception {
        return city.program(TREASURER);
    }

    private static long number(Pattern pattern, String answer) {
        Matcher found = pattern.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + answer);
        }
        return Long.parseLong(found.group(1));
    }
}
