package org.palestre.seasonal;

/**
 * The SQL by which tests write many slots of the first club at once, as they stand once their permits were published: from Monday
 * to Friday, an hour a week each, from 9 on.
 */
public final class GrantedRows {

    private static final String ROWS = """
            WITH season AS (%s),
            r AS (
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, created_by, saved_at,
                    submitted_by, submitted_at, examined_at, decided_at, published_at, status_before, site_id, first_date,
                    last_date, family_code, discipline_code, age_band, gender, how_to_join, contact_telephone,
                    contact_email, correspondent_name, correspondent_email)
                SELECT c.campaign_id, 1, 'GRANTED', '%s-' || c.campaign_id || '-' || n, 3, now(), 3, now(), now(), now(), now(),
                       'IN_EXAMINATION', ?, c.start_date, c.end_date - 1, 'TEAM', 'HANDBALL', 'ALL_AGES', 'MIXED',
                       'Au gymnase', '01 99 00 05 01', 'contact@club.example', 'Essai', '%s'
                  FROM season c, generate_series(?::int, ?::int) n
                RETURNING *),
            p AS (
                INSERT INTO seasonal.permit (request_id, organisation_id, site_id, number, token, first_date, last_date,
                    during_school_breaks, granted_at, due_at)
                SELECT id, organisation_id, site_id, 'AOT-' || number, replace(gen_random_uuid()::text, '-', ''),
                       first_date, last_date, false, now(), 'infinity' FROM r
                RETURNING id, request_id, substring(number FROM '[0-9]+$')::int AS n),
            a AS (INSERT INTO seasonal.permit_area SELECT id, ? FROM p),
            t AS (
                INSERT INTO seasonal.permit_time
                SELECT id, 1 + n %% 5, make_time(9 + n / 5 %% 10, 0, 0), make_time(10 + n / 5 %% 10, 0, 0) FROM p)""";

    private GrantedRows() {}

    /**
     * The beginning of a query that writes requests {@code r} and their permits {@code p}. Its places are those of the season,
     * then the site, the first and the last of the numbers, and the area.
     *
     * @param season a query of {@code campaign_id}, {@code start_date} and {@code end_date}
     * @param prefix of the requests' numbers
     * @param email of the correspondent
     */
    public static String of(String season, String prefix, String email) {
        return ROWS.formatted(season, prefix, email);
    }
}
