package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.facilities.boundary.DistrictView;
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
}
