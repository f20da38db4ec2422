package org.palestre.seasonal.renewal;

import java.util.UUID;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;

/**
 * A weekly slot that a club has this season, on a place of its own: Mondays and Thursdays from 18 to 20.
 *
 * @param number of its permit
 */
record CurrentSlot(long permitId, String number, long organisationId, CompleteDraft.Place place) {

    private static final String GRANTED = """
            WITH coming AS (
                SELECT s.start_date FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id
                 WHERE c.opens_at <= now() AND c.closes_at > now()),
            before AS (
                SELECT s.* FROM calendar.season s, coming WHERE s.end_date <= coming.start_date
                 ORDER BY s.start_date DESC LIMIT 1),
            r AS (
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, created_by, saved_at,
                    submitted_by, submitted_at, examined_at, decided_at, published_at, status_before, site_id, first_date,
                    last_date, family_code, discipline_code, age_band, gender, how_to_join, contact_telephone,
                    contact_email, correspondent_name, correspondent_email)
                SELECT (SELECT min(id) FROM seasonal.campaign), ?, 'GRANTED', ?, 3, now(), 3, now(), now(), now(), now(),
                       'IN_EXAMINATION', ?, b.start_date, b.end_date - 1, 'TEAM', 'HANDBALL', 'ALL_AGES', 'MIXED',
                       'Au gymnase', '01 99 00 05 01', 'contact@club.example', 'Essai', 'essai@club.example'
                  FROM before b
                RETURNING *),
            p AS (
                INSERT INTO seasonal.permit (request_id, organisation_id, site_id, number, token, first_date, last_date,
                    during_school_breaks, granted_at, due_at)
                SELECT id, organisation_id, site_id, 'AOT-' || number, replace(gen_random_uuid()::text, '-', ''),
                       first_date, last_date, false, now(), 'infinity' FROM r
                RETURNING id),
            a AS (INSERT INTO seasonal.permit_area SELECT id, ? FROM p),
            t AS (INSERT INTO seasonal.permit_time SELECT id, d, '18:00', '20:00' FROM p, unnest(ARRAY[1, 4]) d)
            SELECT id FROM p""";

    /** One more slot of a club. */
    static CurrentSlot of(long organisationId) {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        String number = "ESSAI-" + UUID.randomUUID().toString().substring(0, 8);
        long id = City.sql().number(GRANTED, organisationId, number, place.siteId(), place.areaId());
        return new CurrentSlot(id, "AOT-" + number, organisationId, place);
    }

    /** How many renewals of it live. */
    long renewals() {
        return City.sql()
                .number(
                        "SELECT count(*) FROM seasonal.slot_request WHERE renewed_permit_number = ?"
                                + " AND status NOT IN ('WITHDRAWN', 'DRAFT')",
                        number);
    }

    /** How many acknowledgements went out for it. */
    long acknowledgements() {
        return City.sql()
                .number(
                        "SELECT count(*) FROM messaging.message WHERE template = 'seasonal-acknowledgement' AND body LIKE ?",
                        "%" + number + "%");
    }
}
