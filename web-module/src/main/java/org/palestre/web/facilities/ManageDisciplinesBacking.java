package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.facilities.boundary.ManageDisciplines;
import org.palestre.facilities.boundary.ManagedDiscipline;
import org.palestre.facilities.boundary.SportFamilyView;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** The disciplines that people choose from, and their families; the address says which one is being changed. */
@Named("manageDisciplines")
@ViewScoped
public class ManageDisciplinesBacking implements Serializable {

    private static final String HERE = "/gestion/manage-disciplines?faces-redirect=true";

    @EJB
    private transient ManageDisciplines manageDisciplines;

    @Inject
    private Notices notices;

    private String code;
    private String familyCode;
    private long version;
    private long familyVersion;
    private String name;
    private String family;
    private boolean offered = true;
    private String familyName;

    /** Reads what is to be changed, once the address is read. */
    public void load() {
        if (code != null) {
            ManagedDiscipline discipline = manageDisciplines.disciplines().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> BusinessException.notFound("facilities.unknownDiscipline"));
            version = discipline.version();
            name = discipline.name();
            family = discipline.familyCode();
            offered = discipline.offered();
        }
        if (familyCode != null) {
            SportFamilyView known = manageDisciplines.families().stream()
                    .filter(one -> one.code().equals(familyCode))
                    .findFirst()
                    .orElseThrow(() -> BusinessException.notFound("facilities.unknownDiscipline"));
            familyVersion = known.version();
            familyName = known.name();
        }
    }

    /** Writes the discipline. */
    public String save() {
        if (code == null) {
            manageDisciplines.create(family, name);
        } else {
            manageDisciplines.change(code, version, family, name, offered);
        }
        notices.success("facilities.manageDisciplines.saved", name);
        return HERE;
    }

    /** Removes the discipline. */
    public String remove() {
        manageDisciplines.remove(code);
        notices.success("facilities.manageDisciplines.removed", name);
        return HERE;
    }

    /** Writes the family. */
    public String saveFamily() {
        if (familyCode == null) {
            manageDisciplines.createFamily(familyName);
        } else {
            manageDisciplines.renameFamily(familyCode, familyVersion, familyName);
        }
        notices.success("facilities.manageDisciplines.saved", familyName);
        return HERE;
    }

    /** Removes the family. */
    public String removeFamily() {
        manageDisciplines.removeFamily(familyCode);
        notices.success("facilities.manageDisciplines.removed", familyName);
        return HERE;
    }

    public List<ManagedDiscipline> getDisciplines() {
        return manageDisciplines.disciplines();
    }

    public List<SportFamilyView> getFamilies() {
        return manageDisciplines.families();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFamilyCode() {
        return familyCode;
    }

    public void setFamilyCode(String familyCode) {
        this.familyCode = familyCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }
}
