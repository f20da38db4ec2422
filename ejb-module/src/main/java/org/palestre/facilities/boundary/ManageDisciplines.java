package org.palestre.facilities.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.control.NomenclatureRules;
import org.palestre.facilities.entity.NomenclatureWriter;
import org.palestre.facilities.entity.Nomenclatures;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/** Keeps the disciplines that people choose from, and their families: the whole city's, so the administrator's. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ManageDisciplines {

    private static final String SUBJECT = "facilities.discipline";

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private NomenclatureWriter writer;

    @Inject
    private AuditTrail audit;

    /** All disciplines by family and name, those no longer offered too. */
    public List<ManagedDiscipline> disciplines() {
        return nomenclatures.managedDisciplines();
    }

    /** All families by name. */
    public List<SportFamilyView> families() {
        return nomenclatures.families();
    }

    /** A new family. */
    public void createFamily(String name) {
        String valid = NomenclatureRules.name(name);
        write("facilities.createFamily", valid, () -> writer.createFamily(NomenclatureRules.code(valid), valid));
    }

    /** Names a family anew. */
    public void renameFamily(String code, long version, String name) {
        String valid = NomenclatureRules.name(name);
        write("facilities.renameFamily", valid, () -> requireOne(writer.renameFamily(code, version, valid)));
    }

    /** Removes a family; CONFLICT {@code facilities.disciplineInUse} if disciplines belong to it. */
    public void removeFamily(String code) {
        String name = families().stream()
                .filter(family -> family.code().equals(code))
                .map(SportFamilyView::name)
                .findFirst()
                .orElse(code);
        write("facilities.removeFamily", name, () -> writer.removeFamily(code));
    }

    /** A new discipline. */
    public void create(String familyCode, String name) {
        String valid = NomenclatureRules.name(name);
        write(
                "facilities.createDiscipline",
                valid,
                () -> writer.createDiscipline(NomenclatureRules.code(valid), familyCode, valid));
    }

    /**
     * Changes a discipline; its code stays.
     *
     * @param offered false: it stays where it is practised, but nobody can choose it any more
     */
    public void change(String code, long version, String familyCode, String name, boolean offered) {
        String valid = NomenclatureRules.name(name);
        write(
                "facilities.changeDiscipline",
                valid,
                () -> requireOne(writer.changeDiscipline(code, version, familyCode, valid, offered)));
    }

    /** Removes a discipline; CONFLICT {@code facilities.disciplineInUse} if it is practised or was asked for. */
    public void remove(String code) {
        String name = disciplines().stream()
                .filter(discipline -> discipline.code().equals(code))
                .map(ManagedDiscipline::name)
                .findFirst()
                .orElse(code);
        write("facilities.removeDiscipline", name, () -> writer.removeDiscipline(code));
    }

    private void write(String action, String detail, Runnable change) {
        try {
            change.run();
        } catch (PersistenceException e) {
            throw switch (SqlState.of(e)) {
                case SqlState.UNIQUE -> BusinessException.invalid("facilities.disciplineTaken", "name");
                case SqlState.FOREIGN_KEY -> BusinessException.conflict("facilities.disciplineInUse");
                default -> e;
            };
        }
        audit.record(action, SUBJECT, 0, detail);
    }

    private static void requireOne(int changed) {
        if (changed != 1) {
            throw BusinessException.conflict("facilities.changedMeanwhile");
        }
    }
}
