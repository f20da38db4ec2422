package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.facilities.control.CensusTexts;
import org.palestre.facilities.control.GeoPoint;
import org.palestre.facilities.control.KnownPlaces;
import org.palestre.facilities.control.KnownPlaces.KnownArea;
import org.palestre.facilities.control.KnownPlaces.KnownDistrict;
import org.palestre.facilities.control.KnownPlaces.KnownSite;
import org.palestre.shared.Database;

/** Reads all that an import of the census compares with, in four statements. */
@ApplicationScoped
public class CensusPlaces {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** @param forUpdate whether nobody else may change these places until the transaction ends */
    public KnownPlaces read(boolean forUpdate) {
        String lock = forUpdate ? " for no key update" : "";
        LocalDate today = LocalDate.now(clock);
        return new KnownPlaces(
                database.list("select * from facilities.site order by id" + lock, row -> site(row, today)),
                database.list("select * from facilities.area order by id" + lock, row -> area(row, today)),
                database.list("""
                        select d.code, d.insee_codes, d.postal_codes,
                               coalesce(d.latitude, avg(s.latitude)) latitude,
                               coalesce(d.longitude, avg(s.longitude)) longitude
                        from facilities.district d left join facilities.site s on s.district_code = d.code
                        group by d.code order by d.code
                        """, CensusPlaces::district),
                new HashSet<>(database.list("select code from facilities.discipline", row -> row.getString(1))));
    }

    private static KnownSite site(ResultSet row, LocalDate today) throws SQLException {
        Map<String, String> current = texts(row, "name", "street", "postal_code", "town", "accessible");
        if (row.getString("latitude") != null) {
            current.put("latitude", CensusTexts.degrees(row.getDouble("latitude")));
            current.put("longitude", CensusTexts.degrees(row.getDouble("longitude")));
        }
        return new KnownSite(
                row.getLong("id"),
                row.getString("census_number"),
                row.getString("district_code"),
                givenUp(row, today),
                current,
                CensusJson.map(row.getString("census_values")));
    }

    private static KnownArea area(ResultSet row, LocalDate today) throws SQLException {
        Map<String, String> current = texts(row, "name", "setting", "surface", "accessible", "lit");
        for (String column : new String[] {"length_m", "width_m"}) {
            if (row.getBigDecimal(column) != null) {
                current.put(
                        column, row.getBigDecimal(column).stripTrailingZeros().toPlainString());
            }
        }
        return new KnownArea(
                row.getLong("id"),
                row.getLong("site_id"),
                row.getString("census_number"),
                row.getString("census_key"),
                givenUp(row, today),
                current,
                CensusJson.map(row.getString("census_values")));
    }

    private static boolean givenUp(ResultSet row, LocalDate today) throws SQLException {
        LocalDate closed = row.getObject("closed_on", LocalDate.class);
        return closed != null && !closed.isAfter(today);
    }

    private static Map<String, String> texts(ResultSet row, String... columns) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        for (String column : columns) {
            String text = row.getString(column);
            if (text != null) {
                boolean truth = column.equals("accessible") || column.equals("lit");
                texts.put(column, truth ? String.valueOf(row.getBoolean(column)) : text);
            }
        }
        return texts;
    }

    private static KnownDistrict district(ResultSet row) throws SQLException {
        return new KnownDistrict(
                row.getString("code"),
                set(row.getArray("insee_codes")),
                set(row.getArray("postal_codes")),
                row.getString("latitude") == null
                        ? null
                        : new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")));
    }

    private static Set<String> set(Array array) throws SQLException {
        return new HashSet<>(List.of((String[]) array.getArray()));
    }
}
