package org.palestre.seasonal.oneoff;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/** One-off requests over the API, each test with a hall of its own. */
final class OneOffCalls {

    static final String CLUB = "club@demo.example";
    /** Acts for club 2. */
    static final String OTHER = "deux.clubs@demo.example";

    static final String OFFICE = "agent@demo.example";
    static final String ADDRESS = "/api/v1/one-off-requests";

    private OneOffCalls() {}

    /** A hall that nobody else's test knows. */
    record Place(long site, long whole, long third) {

        static Place make() {
            var row = City.sql()
                    .rows("""
                    WITH site AS (
                        INSERT INTO facilities.site (name, kind, opens_on_public_holidays, district_code)
                        VALUES (?, 'SPORTS_CENTRE', true, '02') RETURNING id),
                    unit AS (
                        INSERT INTO facilities.unit (site_id, name)
                        SELECT site.id, 'Tiers ' || n FROM site, generate_series(1, 3) n RETURNING id, site_id, name),
                    whole AS (INSERT INTO facilities.area (site_id, name, position) SELECT id, 'Salle', 0 FROM site RETURNING id),
                    third AS (INSERT INTO facilities.area (site_id, name, position) SELECT id, 'Tiers', 1 FROM site RETURNING id),
                    covered AS (
                        INSERT INTO facilities.area_unit (area_id, unit_id, site_id)
                        SELECT whole.id, unit.id, unit.site_id FROM whole, unit
                        UNION ALL SELECT third.id, unit.id, unit.site_id FROM third, unit WHERE unit.name = 'Tiers 1')
                    SELECT site.id AS site, whole.id AS whole, third.id AS third FROM site, whole, third""", "Salle ponctuelle " + UUID.randomUUID())
                    .get(0);
            return new Place((Long) row.get("site"), (Long) row.get("whole"), (Long) row.get("third"));
        }
    }

    /** A day on which nothing is special, so many weeks ahead. */
    static LocalDate day(int weeks) {
        return CityDay.today()
                .plusWeeks(weeks)
                .with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.TUESDAY));
    }

    static String date(LocalDate day, String start, String end) {
        return "{\"date\":\"" + day + "\",\"start\":\"" + start + "\",\"end\":\"" + end + "\"}";
    }

    static String body(long club, String kind, Place place, long area, String... dates) {
        return "{\"organisationId\":" + club + ",\"kind\":\"" + kind + "\",\"purpose\":\"Essai " + UUID.randomUUID()
                + "\",\"details\":\"Essai\",\"disciplineCode\":\"HANDBALL\",\"participants\":20,\"siteId\":"
                + place.site()
                + ",\"areaIds\":[" + area + "],\"dates\":[" + String.join(",", dates) + "]}";
    }

    static HttpResponse<String> submit(String email, String body) {
        return City.http(email).postJson(ADDRESS, body);
    }

    /** Submits a request and answers its id. */
    static long submitted(String email, String body) {
        HttpResponse<String> answer = submit(email, body);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return number("\"id\":(\\d+)", answer.body());
    }

    static HttpResponse<String> post(String email, long id, String action, String json) {
        return City.http(email).postJson(ADDRESS + "/" + id + "/" + action, json);
    }

    /** Submits a request of the first club for competitions on the whole hall and answers its id. */
    static long submitted(Place place, String... dates) {
        return submitted(CLUB, body(1, "COMPETITION", place, place.whole(), dates));
    }

    /** The same, granted as it was asked. */
    static long granted(Place place, String... dates) {
        long id = submitted(place, dates);
        HttpResponse<String> answer = grant(id);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return id;
    }

    /** Decides that every date is granted as asked. */
    static HttpResponse<String> grant(long id) {
        String dates = dates(id).stream()
                .map(date -> "{\"dateId\":" + date + ",\"granted\":true}")
                .collect(Collectors.joining(","));
        return post(OFFICE, id, "decide", "{\"version\":" + version(id) + ",\"dates\":[" + dates + "]}");
    }

    static List<Long> dates(long id) {
        return City.sql()
                .rows("SELECT id FROM seasonal.one_off_date WHERE request_id = ? ORDER BY position", id)
                .stream()
                .map(row -> (Long) row.get("id"))
                .toList();
    }

    static long version(long id) {
        return City.sql().number("SELECT version FROM seasonal.one_off_request WHERE id = ?", id);
    }

    static String status(long id) {
        return City.sql().one(String.class, "SELECT status FROM seasonal.one_off_request WHERE id = ?", id);
    }

    static long occupied(long area) {
        return City.sql().number("SELECT count(*) FROM occupancy.occupation WHERE active AND area_id = ?", area);
    }

    static long number(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError(pattern + " not in " + text);
        }
        return Long.parseLong(found.group(1));
    }
}
