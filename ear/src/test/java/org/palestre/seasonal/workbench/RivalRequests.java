package org.palestre.seasonal.workbench;

import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/**
 * Submitted requests for a gymnasium of their own, written straight into the database.
 *
 * @param whole an area of both parts, of which {@code part} is one
 */
record RivalRequests(CompleteDraft.Place place, long part, long whole, long campaign) {

    static final String AGENT = "agent@demo.example";
    static final String OF_THE_NORTH = "agent.nord@demo.example";
    static final String CLUB = "club@demo.example";

    private static final String WHOLE = """
            WITH unit AS (INSERT INTO facilities.unit (site_id, name) VALUES (?, 'Autre moitié') RETURNING id, site_id),
            area AS (INSERT INTO facilities.area (site_id, name, position) SELECT site_id, 'Salle entière', 9 FROM unit
                     RETURNING id, site_id),
            covered AS (
                INSERT INTO facilities.area_unit (area_id, unit_id, site_id)
                SELECT area.id, unit.id, area.site_id FROM area, unit
                UNION ALL SELECT area.id, u.unit_id, area.site_id FROM area, facilities.area_unit u WHERE u.area_id = ?
                RETURNING area_id)
            SELECT min(area_id) FROM covered""";

    private static final String REQUEST = """
            WITH r AS (
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, step, created_by, saved_at,
                    submitted_by, submitted_at, site_id, first_date, last_date, family_code, discipline_code, age_band,
                    gender, how_to_join, contact_telephone, contact_email, correspondent_name, correspondent_email)
                SELECT c.id, ?, 'SUBMITTED', 'ESSAI_' || ?, 'CORRESPONDENT', 3, now(), 3, now(), a.site_id, s.start_date,
                       s.end_date - 1, 'TEAM', 'HANDBALL', 'ALL_AGES', 'MIXED', 'Au gymnase', '01 99 00 05 01',
                       'contact@club.example', 'Essai', 'essai@club.example'
                  FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id, facilities.area a
                 WHERE c.id = ? AND a.id = ? RETURNING id),
            area AS (INSERT INTO seasonal.slot_request_area SELECT id, ? FROM r),
            slot AS (INSERT INTO seasonal.slot_request_time SELECT id, 0, ?, ?::time, ?::time FROM r)
            SELECT id FROM r""";

    private static final String TOGETHER = """
            INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, publication, introduction, fee,
                                           safety_rules, upkeep_rules, signatory)
            SELECT 'Atelier ' || ?, past.opens - interval '2 days', past.opens - interval '1 day', c.first_season_id, 'TOGETHER',
                   c.introduction, c.fee, c.safety_rules, c.upkeep_rules, c.signatory
              FROM (SELECT min(opens_at) AS opens FROM seasonal.campaign) past, seasonal.campaign c
             WHERE c.opens_at <= now() AND c.closes_at > now() RETURNING id""";

    /** A gymnasium of a district, in a campaign whose decisions are kept until they are published. */
    static RivalRequests in(String district) {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        City.sql().change("UPDATE facilities.site SET district_code = ? WHERE id = ?", district, place.siteId());
        return new RivalRequests(
                place,
                place.areaId(),
                City.sql().number(WHOLE, place.siteId(), place.areaId()),
                City.sql().number(TOGETHER, UUID.randomUUID().toString()));
    }

    /** A request of a club for an area on a day (1 is Monday). */
    long request(long club, long area, int day, String from, String to) {
        return City.sql()
                .number(
                        REQUEST,
                        club,
                        UUID.randomUUID().toString().substring(0, 13),
                        campaign,
                        area,
                        area,
                        day,
                        from,
                        to);
    }

    /** So many requests, each for a quarter of an hour of its own. */
    List<Long> apart(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> request(
                        1 + n % 5,
                        part,
                        1 + n / 40,
                        "%02d:%02d".formatted(8 + n % 40 / 4, n % 4 * 15),
                        "%02d:%02d".formatted(8 + (n % 40 + 1) / 4, (n + 1) % 4 * 15)))
                .toList();
    }

    static long version(Http agent, long request) {
        return answered(agent.get("/api/v1/slot-requests/" + request), 200)
                .getJsonNumber("version")
                .longValue();
    }

    static String status(long request) {
        return City.sql().one(String.class, "SELECT status FROM seasonal.slot_request WHERE id = ?", request);
    }

    static JsonObject proposeAsAsked(Http officer, long request) {
        return answered(
                officer.putJson("/api/v1/workbench/proposals/of-request/" + request, "{\"kind\": \"GRANT\"}"), 200);
    }
}
