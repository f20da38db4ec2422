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

/** Keeps the city's districts: they are the whole city's, so the administrator's. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ManageDistricts {

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private NomenclatureWriter writer;

    @Inject
    private AuditTrail audit;

    /** All districts in the city's order. */
    public List<ManagedDistrict> districts() {
        return nomenclatures.managedDistricts();
    }

    /**
     * A new district.
     *
     * @throws BusinessException INVALID {@code facilities.districtTaken} if there is one of that code or name
     */
    public void create(ManagedDistrict district) {
        ManagedDistrict valid = NomenclatureRules.checked(district);
        write("facilities.createDistrict", valid, () -> writer.createDistrict(valid));
    }

    /**
     * Changes a district; its code stays.
     *
     * @throws BusinessException CONFLICT {@code facilities.changedMeanwhile} if somebody else has changed it since
     */
    public void change(ManagedDistrict district) {
        ManagedDistrict valid = NomenclatureRules.checked(district);
        write("facilities.changeDistrict", valid, () -> {
            if (writer.changeDistrict(valid) != 1) {
                throw BusinessException.conflict("facilities.changedMeanwhile");
            }
        });
    }

    /**
     * Removes a district.
     *
     * @throws BusinessException CONFLICT {@code facilities.districtInUse} if sites or agents belong to it
     */
    public void remove(String code) {
        String removed = nomenclatures.managedDistricts().stream()
                .filter(district -> district.code().equals(code))
                .map(district -> code + " " + district.name())
                .findFirst()
                .orElse(code);
        try {
            writer.removeDistrict(code);
        } catch (PersistenceException e) {
            throw SqlState.FOREIGN_KEY.equals(SqlState.of(e))
                    ? BusinessException.conflict("facilities.districtInUse")
                    : e;
        }
        audit.record("facilities.removeDistrict", "facilities.district", 0, removed);
    }

    private void write(String action, ManagedDistrict district, Runnable change) {
        try {
            change.run();
        } catch (PersistenceException e) {
            throw SqlState.UNIQUE.equals(SqlState.of(e))
                    ? BusinessException.invalid("facilities.districtTaken", "name")
                    : e;
        }
        audit.record(action, "facilities.district", 0, district.code() + " " + district.name());
    }
}
