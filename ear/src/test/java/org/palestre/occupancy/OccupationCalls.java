package org.palestre.occupancy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.palestre.testing.City;

/** Calls to the API about the areas of a site whose evenings the demo leaves free. */
final class OccupationCalls {

    static final String AGENT = "agent@demo.example";
    static final String HALL = "Grande salle (entière)";
    static final String LEFT_THIRD = "Grande salle : tiers gauche";
    private static final String QUIET_SITE = "Gymnase Saint-Aubin";
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private OccupationCalls() {}

    /** One of its areas. */
    static long area(String name) {
        return City.sql()
                .number(
                        "SELECT a.id FROM facilities.area a JOIN facilities.site s ON s.id = a.site_id"
                                + " WHERE s.name = ? AND a.name = ?",
                        QUIET_SITE,
                        name);
    }

    /** A body for POST /occupations, in civil time. */
    static String body(long area, LocalDate day, LocalTime start, LocalTime end) {
        return """
                {"areaId":%d,"startsAt":"%s","endsAt":"%s","kind":"ONE_OFF","title":"Essai simultané"}""".formatted(area, civil(day, start), civil(day, end));
    }

    static OffsetDateTime civil(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toOffsetDateTime();
    }
}
