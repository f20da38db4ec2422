package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.palestre.facilities.boundary.SiteChange;
import org.palestre.shared.Database;

/** Writes sites; each change counts the version up and concerns no row if the version is an old one. */
@ApplicationScoped
public class SiteWriter {

    @Inject
    private Database database;

    public long create(SiteChange site) {
        return database.number("""
                insert into facilities.site (name, kind, street, postal_code, town, district_code, latitude, longitude,
                    telephone, email, manager_name, manager_telephone, accessible, accessibility, description,
                    opens_on_public_holidays)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """, values(site));
    }

    public int change(long id, long version, SiteChange site) {
        Object[] values = values(site);
        Object[] parameters = java.util.Arrays.copyOf(values, values.length + 2);
        parameters[values.length] = id;
        parameters[values.length + 1] = version;
        return database.update("""
                update facilities.site set name = ?, kind = ?, street = ?, postal_code = ?, town = ?, district_code = ?,
                    latitude = ?, longitude = ?, telephone = ?, email = ?, manager_name = ?, manager_telephone = ?,
                    accessible = ?, accessibility = ?, description = ?, opens_on_public_holidays = ?,
                    version = version + 1
                where id = ? and version = ?
                """, parameters);
    }

    /** @param from null to take it back into use */
    public int giveUp(long id, long version, LocalDate from) {
        return database.update(
                "update facilities.site set closed_on = ?, version = version + 1 where id = ? and version = ?",
                from,
                id,
                version);
    }

    private static Object[] values(SiteChange site) {
        return new Object[] {
            site.name(),
            site.kind(),
            site.street(),
            site.postalCode(),
            site.town(),
            site.districtCode(),
            site.latitude(),
            site.longitude(),
            site.telephone(),
            site.email(),
            site.managerName(),
            site.managerTelephone(),
            site.accessible(),
            site.accessibility(),
            site.description(),
            site.opensOnPublicHolidays()
        };
    }
}
