package org.palestre.seasonal.secondseason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.GrantedRows;
import org.palestre.testing.Sql;

/**
 * Slots of the first club that were granted for two seasons, in a campaign of their own and on places of their own: from
 * Monday to Friday, an hour each, from 9 on.
 */
record TwoSeasonSlots(Sql sql, long campaign, List<CompleteDraft.Place> places, List<Long> requests) {

    /** How many there are on a place. */
    static final int ON_A_PLACE = 50;

    /** Its first season is the one before that of the campaign that is open now. */
    private static final String CAMPAIGN = """
            INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, second_season_id, introduction, fee,
                                           safety_rules, upkeep_rules, signatory)
            SELECT 'Deux saisons ' || n.day, n.day, n.day + interval '1 hour', f.id, c.first_season_id, c.introduction, c.fee,
                   c.safety_rules, c.upkeep_rules, c.signatory
              FROM seasonal.campaign c
              JOIN calendar.season s ON s.id = c.first_season_id
              JOIN LATERAL (SELECT b.id FROM calendar.season b WHERE b.end_date <= s.start_date
                             ORDER BY b.start_date DESC LIMIT 1) f ON true
             CROSS JOIN (SELECT timestamptz '1930-01-01' + max(id) * interval '1 day' AS day FROM seasonal.campaign) n
             WHERE c.opens_at <= now() AND c.closes_at > now() RETURNING id""";

    private static final String SEASONS = """
            SELECT c.id AS campaign_id, f.start_date, s.end_date FROM seasonal.campaign c
              JOIN calendar.season f ON f.id = c.first_season_id
              JOIN calendar.season s ON s.id = c.second_season_id WHERE c.id = ?""";

    private static final String SLOTS = GrantedRows.of(SEASONS, "DEUX", "deux-saisons@club.example")
            + " SELECT request_id FROM p ORDER BY request_id";

    /** So many; clubs can decline until the day that is so many days from today. */
    static TwoSeasonSlots make(Sql sql, int count, int declineInDays) {
        long campaign = sql.number(CAMPAIGN);
        List<CompleteDraft.Place> places = new ArrayList<>();
        List<Long> requests = new ArrayList<>();
        for (int first = 0; first < count; first += ON_A_PLACE) {
            CompleteDraft.Place place = CompleteDraft.newPlace(sql);
            places.add(place);
            int last = Math.min(count, first + ON_A_PLACE) - 1;
            sql.rows(SLOTS, campaign, place.siteId(), first, last, place.areaId())
                    .forEach(row -> requests.add(((Number) row.get("request_id")).longValue()));
        }
        TwoSeasonSlots slots = new TwoSeasonSlots(sql, campaign, places, requests);
        slots.declineUntil(declineInDays);
        return slots;
    }

    /** The last day on which clubs can decline is so many days from today. */
    void declineUntil(int days) {
        sql.change(
                "INSERT INTO seasonal.second_season_terms VALUES (?, (now() AT TIME ZONE 'Europe/Paris')::date + ?)"
                        + " ON CONFLICT (campaign_id) DO UPDATE SET decline_until = excluded.decline_until",
                campaign,
                days);
    }

    /** The first day of the second season. */
    LocalDate secondSeason() {
        return sql.one(
                        java.sql.Date.class,
                        "SELECT s.start_date FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.second_season_id"
                                + " WHERE c.id = ?",
                        campaign)
                .toLocalDate();
    }

    /** How many are in one of these states. */
    long in(String state) {
        return sql.number(
                "SELECT count(*) FROM seasonal.two_season_permit WHERE campaign_id = ? AND state = ?", campaign, state);
    }

    /** How many are carried over, wholly or in part. */
    long carried() {
        return in("CARRIED") + in("PARTLY");
    }

    /** How many series of the second season one of them has. */
    long series(long request) {
        return sql.number("SELECT count(*) FROM occupancy.series WHERE reference = 'seasonal.request:' || ?", request);
    }

    /** How many messages told of one of them that it goes on. */
    long told(long request) {
        return sql.number(
                "SELECT count(*) FROM messaging.message WHERE template = 'secondseason-carried' AND case_id = ?"
                        + " AND case_type = 'seasonal.request'",
                request);
    }

    /** How many of its dates stand that nobody noted, or were noted and do not stand. */
    long missingOrTooMany(long request) {
        return sql.number(
                "SELECT abs(k.sessions - (SELECT count(*) FROM occupancy.occupation o WHERE o.series_id = k.series_id"
                        + " AND o.active)) FROM seasonal.carry_over k WHERE k.request_id = ?",
                request);
    }
}
