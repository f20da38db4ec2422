package org.palestre.web.accounts;

import java.io.Serializable;
import org.palestre.accounts.boundary.OrganisationForm;

/** The fields of an organisation's form, as they are typed. */
public class OrganisationFields implements Serializable {

    private String name;
    private String rna;
    private String siren;
    private String courtReference;
    private String street;
    private String postcode;
    private String town;
    private String headOfficeEmail;
    private String telephone;
    private String president;

    /** Takes what is known. */
    void show(OrganisationForm form) {
        name = form.name();
        rna = form.rna();
        siren = form.siren();
        courtReference = form.courtReference();
        street = form.street();
        postcode = form.postcode();
        town = form.town();
        headOfficeEmail = form.headOfficeEmail();
        telephone = form.telephone();
        president = form.president();
    }

    /** What was typed. */
    OrganisationForm typed() {
        return new OrganisationForm(
                name, rna, siren, courtReference, street, postcode, town, headOfficeEmail, telephone, president);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRna() {
        return rna;
    }

    public void setRna(String rna) {
        this.rna = rna;
    }

    public String getSiren() {
        return siren;
    }

    public void setSiren(String siren) {
        this.siren = siren;
    }

    public String getCourtReference() {
        return courtReference;
    }

    public void setCourtReference(String courtReference) {
        this.courtReference = courtReference;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getHeadOfficeEmail() {
        return headOfficeEmail;
    }

    public void setHeadOfficeEmail(String headOfficeEmail) {
        this.headOfficeEmail = headOfficeEmail;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getPresident() {
        return president;
    }

    public void setPresident(String president) {
        this.president = president;
    }
}
