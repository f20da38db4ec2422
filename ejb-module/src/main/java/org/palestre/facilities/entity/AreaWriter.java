package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.palestre.facilities.boundary.AreaChange;
import org.palestre.shared.Database;

/** Writes areas and the units they cover. Occupations follow the units by the database's own rules. */
@ApplicationScoped
public class AreaWriter {

    @Inject
    private Database database;

    public long create(long siteId, AreaChange area) {
        long id = database.number(
                """
                insert into facilities.area (site_id, name, position, setting, surface, length_m, width_m, capacity,
                    accessible, lit, bookable, specialised)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """,
                siteId,
                area.name(),
                area.position(),
                area.setting(),
                area.surface(),
                area.lengthMetres(),
                area.widthMetres(),
                area.capacity(),
                area.accessible(),
                area.lit(),
                area.bookable(),
                area.specialised());
        disciplines(id, area.disciplineCodes());
        return id;
    }

    public int change(long id, long version, AreaChange area) {
        int changed = database.update(
                """
                update facilities.area set name = ?, position = ?, setting = ?, surface = ?, length_m = ?, width_m = ?,
                    capacity = ?, accessible = ?, lit = ?, bookable = ?, specialised = ?, version = version + 1
                where id = ? and version = ?
                """,
                area.name(),
                area.position(),
                area.setting(),
                area.surface(),
                area.lengthMetres(),
                area.widthMetres(),
                area.capacity(),
                area.accessible(),
                area.lit(),
                area.bookable(),
                area.specialised(),
                id,
                version);
        if (changed == 1) {
            disciplines(id, area.disciplineCodes());
        }
        return changed;
    }

    /** @param from null to take it back into use */
    public int giveUp(long id, long version, LocalDate from) {
        return database.update(
                "update facilities.area set closed_on = ?, version = version + 1 where id = ? and version = ?",
                from,
                id,
                version);
    }

    /** Counts the version up, so that nobody else changes the area on the basis of what it was. */
    public int touch(long id, long version) {
        return database.update(
                "update facilities.area set version = version + 1 where id = ? and version = ?", id, version);
    }

    public long createUnit(long siteId, String name) {
        return database.number("insert into facilities.unit (site_id, name) values (?, ?) returning id", siteId, name);
    }

    /** The area covers exactly these units of its site; those of other sites are left out. */
    public void cover(long areaId, Collection<Long> unitIds) {
        database.update("""
                insert into facilities.area_unit (area_id, unit_id, site_id)
                select a.id, u.id, a.site_id from facilities.area a join facilities.unit u on u.site_id = a.site_id
                where a.id = ? and u.id = any(?) on conflict do nothing
                """, areaId, unitIds);
        database.update("delete from facilities.area_unit where area_id = ? and not unit_id = any(?)", areaId, unitIds);
    }

    /** Every area that covers this unit covers these in its place. */
    public void replaceUnit(long unitId, Collection<Long> byUnitIds) {
        List<Long> areas = database.list(
                "select area_id from facilities.area_unit where unit_id = ? order by area_id",
                row -> row.getLong(1),
                unitId);
        database.update("""
                insert into facilities.area_unit (area_id, unit_id, site_id)
                select a.id, u.id, a.site_id from facilities.area a join facilities.unit u on u.site_id = a.site_id
                where a.id = any(?) and u.id = any(?) order by a.id, u.id
                """, areas, byUnitIds);
        database.update("delete from facilities.area_unit where unit_id = ?", unitId);
    }

    private void disciplines(long areaId, Collection<String> codes) {
        database.update(
                "delete from facilities.area_discipline where area_id = ? and not discipline_code = any(?)",
                areaId,
                codes);
        database.update("""
                insert into facilities.area_discipline (area_id, discipline_code)
                select ?, code from unnest(?) code on conflict do nothing
                """, areaId, codes);
    }
}
