package org.palestre.web.seasonal.permit;

import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.seasonal.permit.boundary.CoachForm;
import org.palestre.seasonal.permit.boundary.CoachRole;
import org.palestre.seasonal.permit.boundary.CoachView;

/** A coach while the club writes. */
public class CoachFields implements Serializable {

    private long version;
    private String givenName;
    private String familyName;
    private String telephone;
    private CoachRole role = CoachRole.COACH;
    private String diplomaKind;
    private String diplomaNumber;
    private LocalDate validUntil;
    private boolean responsible;

    CoachFields(CoachView coach) {
        if (coach != null) {
            version = coach.version();
            givenName = coach.givenName();
            familyName = coach.familyName();
            telephone = coach.telephone();
            role = coach.role();
            diplomaKind = coach.diplomaKind();
            diplomaNumber = coach.diplomaNumber();
            validUntil = coach.validUntil();
            responsible = coach.responsible();
        }
    }

    CoachForm form(Long id) {
        return new CoachForm(
                id,
                version,
                givenName,
                familyName,
                telephone,
                role,
                diplomaKind,
                diplomaNumber,
                validUntil,
                responsible);
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public CoachRole getRole() {
        return role;
    }

    public void setRole(CoachRole role) {
        this.role = role;
    }

    public String getDiplomaKind() {
        return diplomaKind;
    }

    public void setDiplomaKind(String diplomaKind) {
        this.diplomaKind = diplomaKind;
    }

    public String getDiplomaNumber() {
        return diplomaNumber;
    }

    public void setDiplomaNumber(String diplomaNumber) {
        this.diplomaNumber = diplomaNumber;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public boolean isResponsible() {
        return responsible;
    }

    public void setResponsible(boolean responsible) {
        this.responsible = responsible;
    }
}
