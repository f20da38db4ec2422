package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.palestre.facilities.control.CensusPlan;
import org.palestre.shared.Database;

/** Writes what an import has planned: each kind of change is one statement, however many there are. */
@ApplicationScoped
public class CensusWriter {

    private static final String VALUES = """
            name text, street text, postal_code text, town text, latitude float8, longitude float8, accessible boolean,
            setting text, surface text, length_m numeric, width_m numeric, lit boolean, id bigint, site_id bigint,
            number text, key text, kind text, district_code text, bookable boolean, holidays boolean, position int,
            census jsonb, disciplines jsonb""";

    @Inject
    private Database database;

    /** Writes all of it, in the transaction of the caller. */
    public void write(CensusPlan plan) {
        List<Long> siteIds = newIds("facilities.site_id_seq", plan.newSites().size());
        createSites(plan, siteIds);
        createAreas(plan, siteIds);
        updateSites(plan);
        updateAreas(plan);
    }

    private void createSites(CensusPlan plan, List<Long> ids) {
        JsonArrayBuilder sites = Json.createArrayBuilder();
        for (int i = 0; i < ids.size(); i++) {
            CensusPlan.NewSite site = plan.newSites().get(i);
            JsonObjectBuilder object = CensusJson.object(site.values())
                    .add("id", ids.get(i))
                    .add("kind", site.kind().name())
                    .add("holidays", site.kind().opensOnPublicHolidays())
                    .add("census", CensusJson.object(site.values()));
            CensusJson.put(object, "number", site.number());
            sites.add(CensusJson.put(object, "district_code", site.districtCode()));
        }
        change("""
                insert into facilities.site (id, name, kind, street, postal_code, town, district_code, latitude,
                    longitude, accessible, opens_on_public_holidays, census_number, census_values)
                select id, name, kind, street, postal_code, town, district_code, latitude, longitude, accessible,
                    holidays, number, census
                from jsonb_to_recordset(?::jsonb) as x (%s)
                """, ids.size(), sites);
    }

    private void createAreas(CensusPlan plan, List<Long> siteIds) {
        List<CensusPlan.NewArea> wanted = plan.newAreas();
        List<Long> ids = newIds("facilities.area_id_seq", wanted.size());
        List<Long> unitIds = newIds("facilities.unit_id_seq", wanted.size());
        JsonArrayBuilder areas = Json.createArrayBuilder();
        for (int i = 0; i < wanted.size(); i++) {
            CensusPlan.NewArea area = wanted.get(i);
            areas.add(CensusJson.object(area.values())
                    .add("id", ids.get(i))
                    .add("unit_id", unitIds.get(i))
                    .add("site_id", area.siteId() == null ? siteIds.get(area.newSite()) : area.siteId())
                    .add("number", area.number())
                    .add("key", area.key())
                    .add("bookable", area.bookable())
                    .add("position", 1000 + i)
                    .add("census", CensusJson.object(area.census()))
                    .add("disciplines", Json.createArrayBuilder(area.disciplines())));
        }
        change("""
                with given as (select * from jsonb_to_recordset(?::jsonb) as x (unit_id bigint, %s)),
                areas as (
                    insert into facilities.area (id, site_id, name, position, setting, surface, length_m, width_m,
                        accessible, lit, bookable, census_number, census_key, census_values)
                    select id, site_id, name, position, setting, surface, length_m, width_m, accessible, lit, bookable,
                        number, key, census from given),
                units as (
                    insert into facilities.unit (id, site_id, name) select unit_id, site_id, name from given),
                parts as (
                    insert into facilities.area_unit (area_id, unit_id, site_id)
                    select id, unit_id, site_id from given)
                insert into facilities.area_discipline (area_id, discipline_code)
                select id, jsonb_array_elements_text(disciplines) from given
                """, wanted.size(), areas);
    }

    private void updateSites(CensusPlan plan) {
        change("""
                update facilities.site s set name = coalesce(x.name, s.name), street = coalesce(x.street, s.street),
                    postal_code = coalesce(x.postal_code, s.postal_code), town = coalesce(x.town, s.town),
                    latitude = coalesce(x.latitude, s.latitude), longitude = coalesce(x.longitude, s.longitude),
                    accessible = coalesce(x.accessible, s.accessible),
                    district_code = coalesce(s.district_code, x.district_code),
                    census_number = x.number, census_values = x.census, version = s.version + 1
                from jsonb_to_recordset(?::jsonb) as x (%s) where s.id = x.id
                """, plan.siteUpdates().size(), updates(plan.siteUpdates()));
    }

    private void updateAreas(CensusPlan plan) {
        change("""
                update facilities.area a set name = coalesce(x.name, a.name), setting = coalesce(x.setting, a.setting),
                    surface = coalesce(x.surface, a.surface), length_m = coalesce(x.length_m, a.length_m),
                    width_m = coalesce(x.width_m, a.width_m), accessible = coalesce(x.accessible, a.accessible),
                    lit = coalesce(x.lit, a.lit), census_number = x.number, census_key = x.key,
                    census_values = x.census, version = a.version + 1
                from jsonb_to_recordset(?::jsonb) as x (%s) where a.id = x.id
                """, plan.areaUpdates().size(), updates(plan.areaUpdates()));
    }

    private static JsonArrayBuilder updates(List<CensusPlan.Update> updates) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (CensusPlan.Update update : updates) {
            JsonObjectBuilder object = CensusJson.object(update.values())
                    .add("id", update.id())
                    .add("census", CensusJson.object(update.census()));
            CensusJson.put(object, "number", update.number());
            CensusJson.put(object, "key", update.key());
            array.add(CensusJson.put(object, "district_code", update.districtCode()));
        }
        return array;
    }

    private void change(String sql, int wanted, JsonArrayBuilder rows) {
        if (wanted > 0) {
            database.update(sql.formatted(VALUES), rows.build().toString());
        }
    }

    /** New ids of a sequence that counts in steps of fifty. */
    private List<Long> newIds(String sequence, int wanted) {
        List<Long> ids = new ArrayList<>(wanted);
        List<Long> blocks = database.list(
                "select nextval(?::regclass) from generate_series(1, ?)",
                row -> row.getLong(1),
                sequence,
                (wanted + 49) / 50);
        for (long last : blocks) {
            for (long id = last - 49; id <= last && ids.size() < wanted; id++) {
                ids.add(id);
            }
        }
        return ids;
    }
}
