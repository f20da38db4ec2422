package org.palestre.seasonal.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.campaign.boundary.DayCount;
import org.palestre.seasonal.campaign.boundary.PlaceCount;
import org.palestre.shared.Database;

/** The figures of a campaign's board: its requests are read once and counted by status, day, district and club. */
@ApplicationScoped
public class ProgressCounts {

    /**
     * Requests that are alike are counted first, and everything else from these counts. A day is found among the instants
     * at which days begin: a request then needs no reckoning with time zones.
     */
    private static final String COUNTS =
            """
            WITH asked AS MATERIALIZED (
                SELECT f.status, f.district_code, f.organisation_id, f.day, count(*)::integer AS requests
                  FROM (SELECT r.status, s.district_code, r.organisation_id,
                               width_bucket(r.submitted_at, (SELECT ?::timestamptz[])) AS day %s) f
                 GROUP BY f.status, f.district_code, f.organisation_id, f.day),
            of_club AS MATERIALIZED (SELECT district_code, organisation_id, %s
                FROM asked r WHERE r.status <> 'DRAFT' GROUP BY district_code, organisation_id)
            SELECT 'STATUS' AS kind, status AS key, NULL AS name, sum(requests)::bigint AS requests, 0 AS clubs, 0 AS undecided,
                   0 AS granted, 0 AS refused, 0 AS withdrawn, 0 AS position FROM asked GROUP BY status
            UNION ALL
            SELECT 'DAY', day::text, NULL, sum(requests)::bigint, 0, 0, 0, 0, 0, day
              FROM asked WHERE status <> 'DRAFT' GROUP BY day
            UNION ALL
            SELECT 'CLUBS', NULL, NULL, 0, count(DISTINCT organisation_id), 0, 0, 0, 0, 0 FROM of_club
            UNION ALL
            SELECT 'DISTRICT', d.code, d.name, n.requests, n.clubs, n.undecided, n.granted, n.refused, n.withdrawn, d.position
              FROM (SELECT district_code, %s FROM of_club GROUP BY district_code) n
              LEFT JOIN facilities.district d ON d.code = n.district_code
             ORDER BY kind, position NULLS LAST, key""".formatted(ProgressFigures.REQUESTS, ProgressFigures.outcomes("sum(requests)"), ProgressFigures.SUMS);

    @Inject
    private Database database;

    /**
     * The figures.
     *
     * @param days each of them, those without any request included
     * @param statuses how many requests stand where; every status is a key
     * @param districts in the city's order; sites without one last
     * @param clubs how many clubs submitted something
     */
    public record Counts(
            List<DayCount> days, Map<RequestStatus, Long> statuses, List<PlaceCount> districts, long clubs) {}

    private record Counted(String kind, PlaceCount count) {}

    /** Of a campaign, on the days from the first to the last (none if that is earlier) by the clock of a zone, as far as a scope reaches. */
    public Counts of(long campaignId, LocalDate first, LocalDate last, ZoneId zone, AgentScope scope) {
        List<LocalDate> days = last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).toList();
        List<Object> values = new ArrayList<>();
        values.add(Stream.concat(days.stream(), Stream.of(last.plusDays(1)))
                .map(day -> day.atStartOfDay(zone).toInstant().toString())
                .toList());
        values.addAll(ProgressFigures.of(campaignId, scope));
        List<Counted> found = database.list(
                COUNTS, row -> new Counted(row.getString("kind"), ProgressFigures.place(row)), values.toArray());
        return new Counts(
                days(days, found),
                statuses(found),
                of("DISTRICT", found).toList(),
                of("CLUBS", found).mapToLong(PlaceCount::clubs).sum());
    }

    private static List<DayCount> days(List<LocalDate> days, List<Counted> found) {
        long[] requests = new long[days.size()];
        of("DAY", found).forEach(day -> {
            int place = Integer.parseInt(day.key()) - 1;
            if (place >= 0 && place < requests.length) {
                requests[place] = day.requests();
            }
        });
        List<DayCount> counts = new ArrayList<>();
        long total = 0;
        for (int place = 0; place < requests.length; place++) {
            total += requests[place];
            counts.add(new DayCount(days.get(place), requests[place], total));
        }
        return counts;
    }

    private static Map<RequestStatus, Long> statuses(List<Counted> found) {
        Map<RequestStatus, Long> counts = new EnumMap<>(RequestStatus.class);
        for (RequestStatus status : RequestStatus.values()) {
            counts.put(status, 0L);
        }
        of("STATUS", found).forEach(count -> counts.put(RequestStatus.valueOf(count.key()), count.requests()));
        return counts;
    }

    private static Stream<PlaceCount> of(String kind, List<Counted> found) {
        return found.stream().filter(counted -> counted.kind().equals(kind)).map(Counted::count);
    }
}
