package org.palestre.seasonal;

import java.util.UUID;
import org.palestre.testing.City;
import org.palestre.testing.Sql;

/**
 * A place that nobody else has, and a draft of the first club that lacks nothing but its submission: what tests of
 * screens begin with, so that they never meet each other's slots.
 *
 * @param id the draft
 * @param correspondent the mailbox that nobody else reads
 */
public record CompleteDraft(long id, String correspondent) {

    /** A gymnasium of the first district with a single area. */
    public record Place(String name, long siteId, long areaId) {}

    private static final String PLACE = """
            WITH site AS (
                INSERT INTO facilities.site (name, kind, street, postal_code, town, district_code)
                VALUES (?, 'GYMNASIUM', '1 rue de l’Essai', '99101', 'Beaurivage', '01') RETURNING id),
            area AS (
                INSERT INTO facilities.area (site_id, name) SELECT id, 'Salle d’essai' FROM site RETURNING id, site_id),
            unit AS (
                INSERT INTO facilities.unit (site_id, name) SELECT id, 'Salle d’essai' FROM site RETURNING id, site_id),
            covered AS (
                INSERT INTO facilities.area_unit (area_id, unit_id, site_id)
                SELECT area.id, unit.id, unit.site_id FROM area, unit RETURNING area_id)
            SELECT site.id AS site, area.id AS area FROM site, area, covered""";

    private static final String AREA = """
            WITH area AS (
                INSERT INTO facilities.area (site_id, name, position)
                SELECT site_id, 'Salle d’essai ' || count(*) + 1, count(*) + 1 FROM facilities.area
                 WHERE site_id = ? GROUP BY site_id RETURNING id, site_id, name),
            unit AS (INSERT INTO facilities.unit (site_id, name) SELECT site_id, name FROM area RETURNING id)
            INSERT INTO facilities.area_unit (area_id, unit_id, site_id)
            SELECT area.id, unit.id, area.site_id FROM area, unit RETURNING area_id""";

    private static final String DRAFT = """
            WITH draft AS (
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, step, created_by, saved_at, site_id,
                    first_date, last_date, family_code, discipline_code, age_band, gender, how_to_join,
                    contact_telephone, contact_email, correspondent_name, correspondent_email)
                SELECT c.id, 1, 'CORRESPONDENT', 3, now(), ?, s.start_date, s.end_date - 1, 'TEAM', 'HANDBALL',
                       'ALL_AGES', 'MIXED', 'Au gymnase', '01 99 00 05 01', 'contact@club.example', 'Essai', ?
                  FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id
                 WHERE c.opens_at <= now() AND c.closes_at > now()
                RETURNING id),
            area AS (INSERT INTO seasonal.slot_request_area SELECT id, ? FROM draft),
            slot AS (INSERT INTO seasonal.slot_request_time SELECT id, 0, 2, '18:00', '19:30' FROM draft)
            SELECT id FROM draft""";

    /** Opens a gymnasium of its own for a test. */
    public static Place newPlace() {
        return newPlace(City.sql());
    }

    /** The same, also from inside the server. */
    public static Place newPlace(Sql sql) {
        String name = "Gymnase d’essai " + UUID.randomUUID().toString().substring(0, 8);
        var ids = sql.rows(PLACE, name).get(0);
        return new Place(name, ((Number) ids.get("site")).longValue(), ((Number) ids.get("area")).longValue());
    }

    /** One more area of such a gymnasium, of a unit of its own. */
    public static long addArea(Place place) {
        return City.sql().number(AREA, place.siteId());
    }

    /** Writes a draft for a place of its own. */
    public static CompleteDraft create() {
        Place place = newPlace();
        String correspondent = newMailbox();
        return new CompleteDraft(
                City.sql().number(DRAFT, place.siteId(), correspondent, place.areaId()), correspondent);
    }

    /** An address to which no other test writes. */
    public static String newMailbox() {
        return "correspondante-" + UUID.randomUUID().toString().substring(0, 8) + "@club.example";
    }

    String address(String step) {
        return "/account/request-weekly-slot?draft=" + id + "&step=" + step;
    }

    String status() {
        return City.sql().one(String.class, "SELECT status FROM seasonal.slot_request WHERE id = ?", id);
    }
}
