package org.palestre.seasonal.statistics.entity;

/** The SQL that sums what single requests asked for, got and used, by each dimension. */
final class FigureSums {

    /** The columns of a sum, without where it belongs. */
    static final String COLUMNS = "code, reference, requests, granted_requests, refused_requests, asked_minutes,"
            + " granted_minutes, measured_minutes, used_minutes";

    /** The sums of each dimension's codes. */
    static final String SUMS = """
            d.code, d.reference, count(*) AS requests,
            count(*) FILTER (WHERE f.outcome = 'GRANTED') AS granted_requests,
            count(*) FILTER (WHERE f.outcome = 'REFUSED') AS refused_requests,
            sum(f.asked_minutes)::bigint AS asked_minutes, sum(f.granted_minutes)::bigint AS granted_minutes,
            sum(f.measured_minutes)::bigint AS measured_minutes, sum(f.used_minutes)::bigint AS used_minutes""";

    /** The same of sums that are of different districts or sites. */
    static final String SUMS_OF_SUMS = """
            code, reference, sum(requests)::bigint AS requests, sum(granted_requests)::bigint AS granted_requests,
            sum(refused_requests)::bigint AS refused_requests, sum(asked_minutes)::bigint AS asked_minutes,
            sum(granted_minutes)::bigint AS granted_minutes, sum(measured_minutes)::bigint AS measured_minutes,
            sum(used_minutes)::bigint AS used_minutes""";

    /** Each request once for each dimension. */
    static final String FROM = """

            FROM seasonal.season_fact f
            CROSS JOIN LATERAL (VALUES
                ('TOTAL', '', NULL::bigint),
                ('DISCIPLINE', f.discipline_code, NULL),
                ('SPORT_FAMILY', f.family_code, NULL),
                ('GENDER', f.gender, NULL),
                ('AGE_BAND', f.age_band, NULL),
                ('DISTRICT', coalesce(f.district_code, ''), NULL),
                ('SITE', f.site_id::text, f.site_id),
                ('CLUB', f.organisation_id::text, f.organisation_id),
                ('REFUSAL_REASON',
                 CASE WHEN f.outcome = 'REFUSED' THEN coalesce(f.refusal_reason, '') END, NULL))
                AS d (dimension, code, reference)
            WHERE d.code IS NOT NULL""";

    private FigureSums() {}
}
