package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.facilities.boundary.ManagedDiscipline;
import org.palestre.facilities.boundary.ManagedDistrict;
import org.palestre.facilities.boundary.SportFamilyView;
import org.palestre.shared.Database;

/** The city's lists that sites and areas are sorted into: districts, disciplines and their families. */
@ApplicationScoped
public class Nomenclatures {

    @Inject
    private Database database;

    /** The disciplines on offer, by family and name. */
    public List<DisciplineView> disciplines() {
        return database.list(
                """
                select d.code, f.code family_code, f.name family_name, d.name
                from facilities.discipline d join facilities.sport_family f on f.code = d.family_code
                where d.offered
                order by f.name collate "fr-x-icu", d.name collate "fr-x-icu"
                """,
                row -> new DisciplineView(
                        row.getString("code"),
                        row.getString("family_code"),
                        row.getString("family_name"),
                        row.getString("name")));
    }

    /** The districts in the city's order. */
    public List<DistrictView> districts() {
        return database.list(
                "select code, name from facilities.district order by position, name collate \"fr-x-icu\"",
                row -> new DistrictView(row.getString("code"), row.getString("name")));
    }

    /** All disciplines, by family and name, and on how many areas each is practised. */
    public List<ManagedDiscipline> managedDisciplines() {
        return database.list(
                """
                select d.*, f.name family_name,
                       (select count(*) from facilities.area_discipline a where a.discipline_code = d.code) areas
                from facilities.discipline d join facilities.sport_family f on f.code = d.family_code
                order by f.name collate "fr-x-icu", d.name collate "fr-x-icu"
                """,
                row -> new ManagedDiscipline(
                        row.getString("code"),
                        row.getString("family_code"),
                        row.getString("family_name"),
                        row.getString("name"),
                        row.getBoolean("offered"),
                        row.getInt("areas"),
                        row.getLong("version")));
    }

    /** All families by name. */
    public List<SportFamilyView> families() {
        return database.list(
                """
                select f.*, (select count(*) from facilities.discipline d where d.family_code = f.code) disciplines
                from facilities.sport_family f order by f.name collate "fr-x-icu"
                """,
                row -> new SportFamilyView(
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("disciplines"),
                        row.getLong("version")));
    }

    /** All districts in the city's order, with what agents know of them. */
    public List<ManagedDistrict> managedDistricts() {
        return database.list(
                """
                select t.*, (select count(*) from facilities.site s where s.district_code = t.code) sites
                from facilities.district t order by position, name collate "fr-x-icu"
                """,
                row -> new ManagedDistrict(
                        row.getString("code"),
                        row.getString("name"),
                        List.of((String[]) row.getArray("postal_codes").getArray()),
                        List.of((String[]) row.getArray("insee_codes").getArray()),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class),
                        row.getInt("position"),
                        row.getInt("sites"),
                        row.getLong("version")));
    }
}
