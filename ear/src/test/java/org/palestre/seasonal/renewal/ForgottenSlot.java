package org.palestre.seasonal.renewal;

import java.util.Map;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.Sql;

/**
 * A slot that a club of its own has and does not ask for, in seasons of its own so that no other club is concerned, with
 * the campaign for the second of them.
 *
 * @param permit the number of its permit
 * @param mailbox of the head office
 */
record ForgottenSlot(Sql sql, long campaign, long club, String permit, String mailbox) {

    private static final String SEASONS = """
            INSERT INTO calendar.season (label, start_date, end_date)
            VALUES ('Essai 2061', '2061-09-01', '2062-07-05'), ('Essai 2062', '2062-09-01', '2063-07-05')""";

    private static final String CAMPAIGN = """
            INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, introduction, fee, safety_rules,
                                           upkeep_rules, signatory)
            SELECT 'Rappels', now() - interval '30 days', now() + interval '60 days', s.id, c.introduction, c.fee,
                   c.safety_rules, c.upkeep_rules, c.signatory
              FROM calendar.season s, (SELECT * FROM seasonal.campaign ORDER BY id LIMIT 1) c
             WHERE s.label = 'Essai 2062' RETURNING id""";

    private static final String CLUB = """
            INSERT INTO accounts.organisation (name, rna, head_office_street, head_office_postcode, head_office_town,
                                               head_office_email, president)
            SELECT 'Club distrait ' || n, 'W99' || lpad(n::text, 7, '0'), '1 rue de l’Essai', '99100', 'Beaurivage',
                   'distrait-' || n || '@club.example', 'Essai Essai'
              FROM (SELECT 9000000 + (random() * 999999)::int AS n) x RETURNING id, head_office_email""";

    private static final String SLOT = """
            WITH r AS (
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, created_by, saved_at,
                    submitted_by, submitted_at, examined_at, decided_at, published_at, status_before, site_id, first_date,
                    last_date, family_code, discipline_code, age_band, gender, how_to_join, contact_telephone,
                    contact_email, correspondent_name, correspondent_email)
                SELECT (SELECT min(id) FROM seasonal.campaign), ?, 'GRANTED', ?, 3, now(), 3, now(), now(), now(), now(),
                       'IN_EXAMINATION', ?, '2061-09-01', '2062-07-04', 'TEAM', 'HANDBALL', 'ALL_AGES', 'MIXED',
                       'Au gymnase', '01 99 00 05 01', 'contact@club.example', 'Essai', 'essai@club.example'
                RETURNING *),
            p AS (
                INSERT INTO seasonal.permit (request_id, organisation_id, site_id, number, token, first_date, last_date,
                    during_school_breaks, granted_at, due_at)
                SELECT id, organisation_id, site_id, 'AOT-' || number, replace(gen_random_uuid()::text, '-', ''),
                       first_date, last_date, false, now(), 'infinity' FROM r
                RETURNING id, number),
            a AS (INSERT INTO seasonal.permit_area SELECT id, ? FROM p),
            t AS (INSERT INTO seasonal.permit_time SELECT id, 1, '18:00', '20:00' FROM p)
            SELECT number FROM p""";

    static ForgottenSlot make(Sql sql) {
        sql.change(SEASONS);
        long campaign = sql.number(CAMPAIGN);
        Map<String, Object> club = sql.rows(CLUB).get(0);
        CompleteDraft.Place place = CompleteDraft.newPlace(sql);
        String number = "DISTRAIT-" + club.get("id");
        String permit = sql.one(String.class, SLOT, club.get("id"), number, place.siteId(), place.areaId());
        return new ForgottenSlot(
                sql, campaign, ((Number) club.get("id")).longValue(), permit, (String) club.get("head_office_email"));
    }

    void closesIn(String interval) {
        sql.change(
                "UPDATE seasonal.campaign SET closes_at = now() + ?::text::interval WHERE id = ?", interval, campaign);
    }

    /** The club asks for it. */
    void askedFor() {
        sql.change("""
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, type, status, number, created_by, saved_at,
                    submitted_by, submitted_at, site_id, first_date, last_date, family_code, discipline_code, age_band,
                    gender, how_to_join, contact_telephone, contact_email, correspondent_name, correspondent_email,
                    renewed_permit_id, renewed_permit_number)
                SELECT ?, r.organisation_id, 'RENEWAL', 'SUBMITTED', r.number || '-2', 3, now(), 3, now(), r.site_id,
                       '2062-09-01', '2063-07-04', r.family_code, r.discipline_code, r.age_band, r.gender, r.how_to_join,
                       r.contact_telephone, r.contact_email, r.correspondent_name, r.correspondent_email, p.id, p.number
                  FROM seasonal.permit p JOIN seasonal.slot_request r ON r.id = p.request_id WHERE p.number = ?""", campaign, permit);
    }

    /** How often the club was told that step. */
    long told(int daysBefore) {
        return sql.number(
                "SELECT count(*) FROM seasonal.renewal_notice WHERE campaign_id = ? AND organisation_id = ?"
                        + " AND days_before = ?",
                campaign,
                club,
                daysBefore);
    }

    long messages(String template) {
        return sql.number(
                "SELECT count(*) FROM messaging.message WHERE recipient = ? AND template = ?", mailbox, template);
    }

    long released() {
        return sql.number(
                "SELECT count(*) FROM seasonal.released_slot WHERE campaign_id = ? AND permit_number = ?",
                campaign,
                permit);
    }

    /** The seasons and the campaign go; nobody else's tests meet them. */
    void remove() {
        sql.change("DELETE FROM seasonal.slot_request WHERE campaign_id = ?", campaign);
        sql.change("DELETE FROM seasonal.campaign WHERE id = ?", campaign);
        sql.change("DELETE FROM calendar.season WHERE label LIKE 'Essai 206_'");
    }
}
