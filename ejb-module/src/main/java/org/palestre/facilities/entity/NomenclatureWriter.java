package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palestre.facilities.boundary.ManagedDistrict;
import org.palestre.shared.Database;

/** Writes districts, families and disciplines. */
@ApplicationScoped
public class NomenclatureWriter {

    @Inject
    private Database database;

    public void createDistrict(ManagedDistrict district) {
        database.update(
                """
                insert into facilities.district (name, postal_codes, insee_codes, latitude, longitude, position, code)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                district.name(),
                district.postalCodes(),
                district.inseeCodes(),
                district.latitude(),
                district.longitude(),
                district.position(),
                district.code());
    }

    public int changeDistrict(ManagedDistrict district) {
        return database.update(
                """
                update facilities.district set name = ?, postal_codes = ?, insee_codes = ?, latitude = ?,
                    longitude = ?, position = ?, version = version + 1
                where code = ? and version = ?
                """,
                district.name(),
                district.postalCodes(),
                district.inseeCodes(),
                district.latitude(),
                district.longitude(),
                district.position(),
                district.code(),
                district.version());
    }

    public void removeDistrict(String code) {
        database.update("delete from facilities.district where code = ?", code);
    }

    public void createFamily(String code, String name) {
        database.update("insert into facilities.sport_family (code, name) values (?, ?)", code, name);
    }

    public int renameFamily(String code, long version, String name) {
        return database.update(
                "update facilities.sport_family set name = ?, version = version + 1 where code = ? and version = ?",
                name,
                code,
                version);
    }

    public void removeFamily(String code) {
        database.update("delete from facilities.sport_family where code = ?", code);
    }

    public void createDiscipline(String code, String familyCode, String name) {
        database.update(
                "insert into facilities.discipline (code, family_code, name) values (?, ?, ?)", code, familyCode, name);
    }

    public int changeDiscipline(String code, long version, String familyCode, String name, boolean offered) {
        return database.update("""
                update facilities.discipline set family_code = ?, name = ?, offered = ?, version = version + 1
                where code = ? and version = ?
                """, familyCode, name, offered, code, version);
    }

    public void removeDiscipline(String code) {
        database.update("delete from facilities.discipline where code = ?", code);
    }
}
