package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palestre.city.Mail;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** The power goes while the office grants: each request is wholly granted or not at all, and no message is lost. */
class KilledServerIT {

    private static final String CORRESPONDENT = "killed-server@club.example";
    private static final int REQUESTS = 500;
    private static final int OFFICERS = 4;
    private static final int KILLED_AFTER = 150;

    private boolean mailAnswers = true;

    @AfterEach
    void the_mail_server_answers_again() {
        if (!mailAnswers) {
            City.smtpUp();
        }
    }

    @Test
    void a_server_killed_during_500_grants_leaves_each_wholly_granted_or_not_at_all_and_loses_no_message()
            throws Exception {
        List<Long> requests;
        try (Connection connection = City.jdbc()) {
            requests = ManyRequests.create(connection, REQUESTS, CORRESPONDENT);
        }
        String ids = requests.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));

        City.smtpDown();
        mailAnswers = false;
        grantAll(requests, KILLED_AFTER);
        City.startServer();

        assertThat(halfGranted(ids)).isEmpty();
        assertThat(granted(ids)).isBetween((long) KILLED_AFTER, REQUESTS - 1L);

        grantAll(open(ids), Integer.MAX_VALUE);
        assertThat(halfGranted(ids)).isEmpty();
        assertThat(granted(ids)).isEqualTo(REQUESTS);

        await("some permits are issued").atMost(Duration.ofMinutes(2)).until(() -> issued(ids) > KILLED_AFTER);
        City.killServer();
        assertThat(issued(ids)).as("killed while permits are issued").isLessThan(REQUESTS);
        City.startServer();

        City.smtpUp();
        mailAnswers = true;
        List<String> permits =
                City.sql().rows("SELECT number FROM seasonal.permit WHERE request_id = ANY (?::bigint[])", ids).stream()
                        .map(row -> (String) row.get("number"))
                        .toList();
        await("one message for each permit")
                .atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> delivered(permits).size() == REQUESTS);
        await("nothing waits any more")
                .atMost(Duration.ofMinutes(1))
                .until(() -> City.sql()
                                .number(
                                        "SELECT count(*) FROM messaging.message"
                                                + " WHERE recipient = ? AND status <> 'DELIVERED'",
                                        CORRESPONDENT)
                        == 0);
        assertThat(delivered(permits).values()).containsOnly(1L);
        assertThat(City.mail().of(CORRESPONDENT))
                .hasSize(REQUESTS)
                .allMatch(mail -> mail.attachments().size() == 1);
    }

    /** Several officers grant what is asked, one after the other; after so many grants the server is killed. */
    private static void grantAll(List<Long> requests, int killedAfter) throws Exception {
        ConcurrentLinkedQueue<Long> waiting = new ConcurrentLinkedQueue<>(requests);
        AtomicInteger answered = new AtomicInteger();
        AtomicBoolean killed = new AtomicBoolean();
        ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
        List<Future<Void>> days = new ArrayList<>();
        for (int officer = 0; officer < OFFICERS; officer++) {
            Http http = City.session("agent@demo.example");
            days.add(officers.submit(() -> {
                for (Long request = waiting.poll(); request != null && !killed.get(); request = waiting.poll()) {
                    grant(http, request, killed);
                    if (answered.incrementAndGet() >= killedAfter && killed.compareAndSet(false, true)) {
                        City.killServer();
                    }
                }
                return null;
            }));
        }
        officers.shutdown();
        for (Future<Void> day : days) {
            day.get(5, TimeUnit.MINUTES);
        }
    }

    private static void grant(Http http, long request, AtomicBoolean killed) {
        try {
            var answer = http.postJson("/api/v1/slot-requests/" + request + "/grant", "{\"version\": 1}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (UncheckedIOException e) {
            assertThat(killed.get()).as("only a killed server breaks off").isTrue();
        }
    }

    private static long granted(String ids) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM seasonal.slot_request WHERE id = ANY (?::bigint[]) AND status = 'GRANTED'",
                        ids);
    }

    private static long issued(String ids) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM seasonal.permit WHERE request_id = ANY (?::bigint[])"
                                + " AND document_id IS NOT NULL",
                        ids);
    }

    private static List<Long> open(String ids) {
        return City.sql()
                .rows("SELECT id FROM seasonal.slot_request WHERE id = ANY (?::bigint[]) AND decided_at IS NULL", ids)
                .stream()
                .map(row -> (Long) row.get("id"))
                .toList();
    }

    /** Requests of which one part says granted and another does not. */
    private static List<Map<String, Object>> halfGranted(String ids) {
        return City.sql().rows("""
                SELECT r.number, r.status, count(DISTINCT p.id) AS permits, count(DISTINCT ps.series_id) AS series,
                       count(DISTINCT o.id) AS occupations, count(DISTINCT h.occupation_id) AS held
                  FROM seasonal.slot_request r
                  LEFT JOIN seasonal.permit p ON p.request_id = r.id
                  LEFT JOIN seasonal.permit_series ps ON ps.permit_id = p.id
                  LEFT JOIN occupancy.series s ON s.reference LIKE 'seasonal.request:' || r.id || '%'
                  LEFT JOIN occupancy.occupation o ON o.series_id = s.id
                  LEFT JOIN occupancy.unit_hold h ON h.occupation_id = o.id
                 WHERE r.id = ANY (?::bigint[])
                 GROUP BY r.id
                HAVING NOT (r.status = 'SUBMITTED' AND count(p.id) = 0 AND count(s.id) = 0)
                   AND NOT (r.status = 'GRANTED' AND count(DISTINCT p.id) = 1 AND count(DISTINCT ps.series_id) = 1
                            AND count(DISTINCT s.id) = 1 AND count(DISTINCT o.id) > 20
                            AND count(DISTINCT o.id) = count(DISTINCT h.occupation_id))""", ids);
    }

    /** How many messages have arrived for each of these permits. */
    private static Map<String, Long> delivered(List<String> permits) {
        return City.mail().of(CORRESPONDENT).stream()
                .map(Mail::subject)
                .flatMap(subject -> permits.stream().filter(subject::contains))
                .collect(Collectors.groupingBy(permit -> permit, Collectors.counting()));
    }
}
