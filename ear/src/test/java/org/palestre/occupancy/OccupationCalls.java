package org.palestre.occupancy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Calls to the API that many programs make at the same moment, on days that no other test uses. */
final class OccupationCalls {

    static final String AGENT = "agent@demo.example";
    static final String HALL = "Grande salle (entière)";
    static final String LEFT_THIRD = "Grande salle : tiers gauche";
    private static final String QUIET_SITE = "Gymnase Saint-Aubin";
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private OccupationCalls() {}

    /** An area of a site whose evenings the demo leaves free. */
    static long area(String name) {
        return City.sql()
                .number(
                        "SELECT a.id FROM facilities.area a JOIN facilities.site s ON s.id = a.site_id"
                                + " WHERE s.name = ? AND a.name = ?",
                        QUIET_SITE,
                        name);
    }

    /** A body for POST /occupations, in civil time. */
    static String body(long area, LocalDate day, LocalTime start, LocalTime end) {
        return """
                {"areaId":%d,"startsAt":"%s","endsAt":"%s","kind":"ONE_OFF","title":"Essai simultané"}""".formatted(area, civil(day, start), civil(day, end));
    }

    static OffsetDateTime civil(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toOffsetDateTime();
    }

    /** One answer and how long it took. */
    record Answer(HttpResponse<String> response, Duration took) {

        int status() {
            return response.statusCode();
        }
    }

    /** A caller who has proved his password once: hashing it is slow on purpose and would blur a race. */
    static Http agent() {
        Http agent = City.http(AGENT);
        agent.send(agent.request("/api/v1/session").POST(BodyPublishers.noBody()));
        return agent;
    }

    /** Sends all bodies at the same moment. */
    static List<Answer> atOnce(Http agent, List<String> bodies) throws Exception {
        CyclicBarrier start = new CyclicBarrier(bodies.size());
        return together(bodies.stream()
                .<Callable<Answer>>map(body -> () -> {
                    start.await();
                    long begun = System.nanoTime();
                    HttpResponse<String> response = agent.postJson("/api/v1/occupations", body);
                    return new Answer(response, Duration.ofNanos(System.nanoTime() - begun));
                })
                .toList());
    }

    /** Does all of it in as many threads. */
    static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many pairs of active holds overlap on one unit; the invariant says none, whoever wrote them. */
    static long overlaps() {
        return City.sql().number("""
                        SELECT count(*) FROM occupancy.unit_hold a JOIN occupancy.unit_hold b
                            ON b.unit_id = a.unit_id AND b.occupation_id > a.occupation_id AND b.during && a.during
                        WHERE a.active AND b.active""");
    }
}
