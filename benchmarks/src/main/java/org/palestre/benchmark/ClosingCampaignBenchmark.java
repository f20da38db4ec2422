package org.palestre.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All clubs hand their requests in before a campaign closes, as fast as the server takes them instead of in two hours; one
 * of ten clicks twice. When all should be in the campaign closes, and some come too late.
 */
final class ClosingCampaignBenchmark {

    private static final int AT_ONCE = 8;
    private static final int TOO_LATE = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*\"([^\"]+)\"");
    private static final String REQUEST = """
            {"organisationId": %d,
             "placeAndTimes": {"siteId": %d, "areaIds": [%d], "duringSchoolBreaks": false,
                 "times": [{"day": "%s", "start": "18:00", "end": "19:30"}]},
             "activity": {"familyCode": "COMBAT", "disciplineCode": "JUDO", "ageBand": "ALL_AGES",
                 "gender": "MIXED", "handicaps": []},
             "userTerms": {"paying": false, "howToJoin": "Au gymnase",
                 "contactTelephone": "01 99 00 05 01", "contactEmail": "contact@mesure.example"},
             "correspondent": {"name": "Mesure", "email": "fin-%d@mesure.example", "telephone": null}}""";

    private final BenchmarkCity city;
    private final SeasonSize size;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Long> submissions = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();

    ClosingCampaignBenchmark(BenchmarkCity city, SeasonSize size) {
        this.city = city;
        this.size = size;
    }

    List<Finding> measure() throws Exception {
        try (Connection connection = city.database().connect()) {
            LargeCity large = new LargeCity(connection, size);
            long begin = System.nanoTime();
            handIn(large);
            Duration during = Duration.ofNanos(System.nanoTime() - begin);
            Timings timings = Timings.of(List.copyOf(submissions), during);
            long kept = large.sql()
                    .number(
                            "SELECT count(*) FROM seasonal.slot_request r JOIN seasonal.campaign c ON c.id = r.campaign_id"
                                    + " WHERE r.correspondent_email LIKE 'fin-%@mesure.example' AND r.status = 'SUBMITTED'"
                                    + " AND r.submitted_at < c.closes_at");
            long began = System.nanoTime();
            Map<String, Long> told = acknowledgements();
            double toTell = (System.nanoTime() - began) / 1e9;
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.context(
                    "%,d clubs hand in against a closing campaign".formatted(size.clubs()),
                    "%,d accepted, %,d refused as too late, in %d s with %d at once"
                            .formatted(accepted.size(), refused.get(), during.toSeconds(), AT_ONCE)));
            findings.add(Finding.context(
                    "… requests a second, while each club signs in",
                    "%.1f; two hours need %.1f"
                            .formatted(accepted.size() / (during.toMillis() / 1e3), size.requests() / 7200.0)));
            findings.add(Finding.atMost("… p95 of handing one in, milliseconds", timings.p95(), 1000));
            findings.add(Finding.atMost(
                    "… answered otherwise than accepted or too late "
                            + surprises.stream().limit(1).toList(),
                    surprises.size(),
                    0));
            findings.add(Finding.atMost("… accepted and lost", accepted.size() - kept, 0));
            findings.add(Finding.atMost("… kept and never accepted", kept - accepted.size(), 0));
            findings.add(Finding.atMost(
                    "… not acknowledged",
                    accepted.stream()
                            .filter(number -> !told.containsKey(number))
                            .count(),
                    0));
            findings.add(Finding.atMost(
                    "… acknowledged more than once",
                    told.values().stream().filter(times -> times > 1).count(),
                    0));
            findings.add(Finding.context(
                    "… until the last acknowledgement arrived", "%.0f s after the last request".formatted(toTell)));
            return findings;
        }
    }

    private void handIn(LargeCity large) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < AT_ONCE; thread++) {
                runs.add(threads.submit(() -> {
                    for (int club = next.incrementAndGet(); club <= size.clubs(); club = next.incrementAndGet()) {
                        handIn(client, club, large);
                    }
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Two or three requests of one club; together as many as there should be and some too late. */
    private void handIn(HttpClient client, int club, LargeCity large) throws Exception {
        ClubProgram program = ClubProgram.signedIn(client, city.url(), "mesure-" + club + "@demo.example");
        long total = size.requests() + TOO_LATE;
        long first = (club - 1L) * total / size.clubs();
        long last = club * total / size.clubs();
        for (long n = first; n < last; n++) {
            long site = 1_000_001 + n % size.sites();
            long area = 1_000_000 + (site - 1_000_000) * 10 + 1 + n % 6;
            String json = REQUEST.formatted(1_000_000 + club, site, area, java.time.DayOfWeek.of(1 + (int) (n % 5)), n);
            String key = "mesure-" + n;
            long started = System.nanoTime();
            var once = program.post("/api/v1/slot-requests", json, key);
            var again = n % 10 == 0 ? program.post("/api/v1/slot-requests", json, key) : null;
            note(once.get());
            submissions.add(System.nanoTime() - started);
            if (again != null) {
                note(again.get());
            }
            if (accepted.size() >= size.requests()) {
                close(large);
            }
        }
    }

    private synchronized void close(LargeCity large) throws Exception {
        String open = " WHERE opens_at <= now() AND closes_at > clock_timestamp()";
        large.sql().run("BEGIN");
        large.sql()
                .run("SELECT FROM seasonal.campaign" + open
                        + " FOR UPDATE"); // the time is taken when nobody submits any more
        large.sql().run("UPDATE seasonal.campaign SET closes_at = clock_timestamp()" + open);
        large.sql().run("COMMIT");
    }

    private void note(HttpResponse<String> answer) {
        Matcher number = NUMBER.matcher(answer.body());
        if (answer.statusCode() == 201 && number.find()) {
            accepted.add(number.group(1));
        } else if (answer.statusCode() == 409 && answer.body().contains("windowClosed")) {
            refused.incrementAndGet();
        } else {
            surprises.add(answer.statusCode() + " " + answer.body());
        }
    }

    /** How often each accepted number was acknowledged, once nothing waits in the outbox any more. */
    private Map<String, Long> acknowledgements() throws Exception {
        try (Connection connection = city.database().connect()) {
            new Outboxes(connection).awaitEmpty("seasonal-acknowledgement", PATIENCE);
        }
        return city.postOffice().all().stream()
                .filter(mail -> mail.recipient().endsWith("@mesure.example"))
                .map(mail -> mail.subject().replaceAll(".*\\s", ""))
                .filter(accepted::contains)
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
    }
}
