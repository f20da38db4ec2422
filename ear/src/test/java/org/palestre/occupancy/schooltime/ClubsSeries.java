package org.palestre.occupancy.schooltime;

import org.palestre.testing.City;

/** Sessions of the first club that may have to give way to a school. */
final class ClubsSeries {

    private ClubsSeries() {}

    /** On Tuesdays of lessons in a season, as a granted request has them; answers the series. */
    static long onTuesdays(long season, long area, String start, String end, int sessions) {
        long series = City.sql().number("""
                INSERT INTO occupancy.series (reference, organisation_id, title, first_date, end_date, during_school_breaks)
                SELECT 'essai', 1, 'Essai', start_date, end_date, false FROM calendar.season WHERE id = ? RETURNING id""", season);
        City.sql().change("""
                INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id, series_id)
                SELECT ?, (d + time '%s') AT TIME ZONE 'Europe/Paris', (d + time '%s') AT TIME ZONE 'Europe/Paris', 'CLUB_SLOT',
                       'Essai', 1, ?
                  FROM calendar.season z, generate_series((z.start_date + 7)::timestamp, (z.start_date + 45)::timestamp,
                       interval '1 day') d
                 WHERE z.id = ? AND extract(isodow FROM d) = 2 ORDER BY d LIMIT ?""".formatted(start, end), area, series, season, sessions);
        return series;
    }
}
