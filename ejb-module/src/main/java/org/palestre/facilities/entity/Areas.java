package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.palestre.facilities.boundary.AreaSetting;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.UnitView;
import org.palestre.shared.Database;

/** All areas, read as projections. */
@ApplicationScoped
public class Areas {

    private static final String SELECT = """
            select a.*, s.name site_name, s.district_code,
                   array(select u.unit_id from facilities.area_unit u where u.area_id = a.id order by u.unit_id) units,
                   array(select d.discipline_code from facilities.area_discipline d where d.area_id = a.id
                         order by d.discipline_code) disciplines
            from facilities.area a join facilities.site s on s.id = a.site_id
            where %s
            order by a.site_id, a.position, a.name collate "fr-x-icu", a.id
            """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The areas of a site that are in use, in their order. */
    public List<AreaView> inUse(long siteId) {
        return database.list(
                SELECT.formatted("a.site_id = ? and (a.closed_on is null or a.closed_on > ?)"),
                Areas::view,
                siteId,
                LocalDate.now(clock));
    }

    /** All areas of a site, those given up too. */
    public List<AreaView> all(long siteId) {
        return database.list(SELECT.formatted("a.site_id = ?"), Areas::view, siteId);
    }

    /** All areas of these sites that are in use. */
    public List<AreaView> ofSites(Collection<Long> siteIds) {
        return siteIds.isEmpty()
                ? List.of()
                : database.list(SELECT.formatted("a.site_id = any(?) and a.closed_on is null"), Areas::view, siteIds);
    }

    /** The units of a site that an area covers, by the areas' order. */
    public List<UnitView> units(long siteId) {
        return database.list(
                """
                select u.id, u.name,
                       array_agg(a.name order by a.position, a.name) filter (where a.closed_on is null) areas
                from facilities.unit u join facilities.area_unit p on p.unit_id = u.id
                join facilities.area a on a.id = p.area_id
                where u.site_id = ?
                group by u.id order by min(a.position), u.id
                """,
                row -> new UnitView(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getArray("areas") == null
                                ? List.of()
                                : List.of((String[]) row.getArray("areas").getArray())),
                siteId);
    }

    /** These areas, in the order of their sites. */
    public List<AreaView> views(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.list(SELECT.formatted("a.id = any(?)"), Areas::view, ids);
    }

    private static AreaView view(ResultSet row) throws SQLException {
        String setting = row.getString("setting");
        return new AreaView(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("site_id"),
                row.getString("site_name"),
                row.getString("district_code"),
                List.of((Long[]) row.getArray("units").getArray()),
                row.getBoolean("bookable"),
                setting == null ? null : AreaSetting.valueOf(setting),
                row.getString("surface"),
                row.getBigDecimal("length_m"),
                row.getBigDecimal("width_m"),
                row.getObject("capacity", Integer.class),
                row.getObject("accessible", Boolean.class),
                row.getObject("lit", Boolean.class),
                row.getObject("specialised", Boolean.class),
                List.of((String[]) row.getArray("disciplines").getArray()),
                row.getInt("position"),
                row.getObject("closed_on", LocalDate.class),
                row.getLong("version"));
    }
}
