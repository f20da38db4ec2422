package org.palestre.seasonal.pricing;

import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.GrantedRows;
import org.palestre.testing.City;

/**
 * Slots of the first club, written straight into the database as they stand once their permits were published: an hour a week
 * for four weeks of the season that can be asked for, on places of their own that are charged as large halls. Nothing wants
 * them priced yet.
 */
record SlotsToPrice(List<Long> requests) {

    /** How many sessions each has, an hour long. */
    static final int SESSIONS = 4;

    private static final int ON_A_PLACE = 50;

    private static final String CAMPAIGN = """
            INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, introduction, fee, safety_rules,
                                           upkeep_rules, signatory)
            SELECT 'Prix ' || n.day, n.day, n.day + interval '1 hour', c.first_season_id, c.introduction, c.fee,
                   c.safety_rules, c.upkeep_rules, c.signatory
              FROM seasonal.campaign c
             CROSS JOIN (SELECT timestamptz '1900-01-01' + max(id) * interval '1 day' AS day FROM seasonal.campaign) n
             WHERE c.opens_at <= now() AND c.closes_at > now() RETURNING id""";

    private static final String SEASON = """
            SELECT c.id AS campaign_id, s.start_date, s.end_date FROM seasonal.campaign c
              JOIN calendar.season s ON s.id = c.first_season_id WHERE c.id = ?""";

    private static final String SLOTS = GrantedRows.of(SEASON, "PRIX", "prix@club.example") + """
            ,
            s AS (
                INSERT INTO occupancy.series (reference, organisation_id, title, first_date, end_date, during_school_breaks)
                SELECT 'seasonal.request:' || r.id, 1, r.number, c.start_date, c.end_date, false FROM r, season c
                RETURNING id, substring(title FROM '[0-9]+$')::int AS n),
            o AS (
                INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id, series_id)
                SELECT ?, m.at, m.at + interval '1 hour', 'CLUB_SLOT', 'Essai', 1, s.id FROM s, season c
                 CROSS JOIN LATERAL (
                       SELECT (c.start_date + 7 + s.n % 5 + 7 * w + make_time(9 + s.n / 5 % 10, 0, 0)) AT TIME ZONE 'Europe/Paris' AS at
                         FROM generate_series(0, ? - 1) w) m)
            SELECT request_id FROM p ORDER BY request_id""";

    /** So many. */
    static SlotsToPrice make(int count) {
        long campaign = City.sql().number(CAMPAIGN);
        List<Long> requests = new ArrayList<>();
        for (int first = 0; first < count; first += ON_A_PLACE) {
            CompleteDraft.Place place = CompleteDraft.newPlace();
            City.sql().change("INSERT INTO seasonal.area_pricing VALUES (?, 'LARGE_HALL')", place.areaId());
            int last = Math.min(count, first + ON_A_PLACE) - 1;
            City.sql()
                    .rows(SLOTS, campaign, place.siteId(), first, last, place.areaId(), place.areaId(), SESSIONS)
                    .forEach(row -> requests.add(((Number) row.get("request_id")).longValue()));
        }
        return new SlotsToPrice(requests);
    }

    /** From now on they are wanted. */
    void want() {
        City.sql()
                .change(
                        "INSERT INTO seasonal.pricing_wanted (request_id, cause) SELECT unnest(?::bigint[]), 'GRANTED'",
                        ids());
    }

    /** How many are priced and wait for nothing. */
    long priced() {
        return number("""
                SELECT count(*) FROM seasonal.slot_price p WHERE p.request_id = ANY (?::bigint[]) AND p.state = 'PRICED'
                   AND NOT EXISTS (SELECT FROM seasonal.pricing_wanted w WHERE w.request_id = p.request_id)""");
    }

    /** How many lines were ever written for them. */
    long lines() {
        return number("""
                SELECT count(*) FROM billing.line WHERE reference IN
                       (SELECT 'seasonal.request:' || id FROM unnest(?::bigint[]) id)""");
    }

    /** What they are charged together, in cents. */
    long charged() {
        return number("""
                SELECT coalesce(sum(standing_cents), 0)::bigint FROM billing.line_state WHERE reference IN
                       (SELECT 'seasonal.request:' || id FROM unnest(?::bigint[]) id)""");
    }

    /** What they cost by what is kept of each, in cents. */
    long kept() {
        return number(
                "SELECT coalesce(sum(amount_cents), 0)::bigint FROM seasonal.slot_price WHERE request_id = ANY (?::bigint[])");
    }

    private long number(String query) {
        return City.sql().number(query, ids());
    }

    private String ids() {
        return requests.toString().replace('[', '{').replace(']', '}');
    }
}
