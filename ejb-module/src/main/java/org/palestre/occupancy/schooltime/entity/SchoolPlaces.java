package org.palestre.occupancy.schooltime.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.occupancy.schooltime.control.SchoolPlace;
import org.palestre.shared.Database;

/** All areas in use, in one statement. */
@ApplicationScoped
public class SchoolPlaces {

    @Inject
    private Database database;

    /** Those that are in use on a day. */
    public List<SchoolPlace> inUse(LocalDate day) {
        return database.list(
                """
                SELECT a.id, a.name, a.specialised, s.id AS site_id, s.name AS site, s.kind, s.district_code,
                       ARRAY(SELECT u.unit_id FROM facilities.area_unit u WHERE u.area_id = a.id) AS units
                  FROM facilities.area a JOIN facilities.site s ON s.id = a.site_id
                 WHERE (a.closed_on IS NULL OR a.closed_on > ?) AND (s.closed_on IS NULL OR s.closed_on > ?)
                 ORDER BY a.id""",
                row -> new SchoolPlace(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("site_id"),
                        row.getString("site"),
                        specialised(row),
                        row.getString("district_code"),
                        Set.of((Long[]) row.getArray("units").getArray())),
                day,
                day);
    }

    private static boolean specialised(ResultSet row) throws SQLException {
        Boolean said = row.getObject("specialised", Boolean.class);
        return said == null ? SiteKind.valueOf(row.getString("kind")).specialised() : said;
    }
}
