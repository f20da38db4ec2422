package org.palestre.web.city;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.shared.boundary.CityChange;
import org.palestre.shared.boundary.CitySettings;
import org.palestre.web.shell.Notices;

/** Lets an administrator set the city's name, contact, colour and school zone. */
@Named("citySettings")
@ViewScoped
public class CitySettingsBacking implements Serializable {

    private static final String HERE = "/gestion/city-settings?faces-redirect=true";
    private static final List<String> ZONES = List.of(
            "A",
            "B",
            "C",
            "Corse",
            "Guadeloupe",
            "Guyane",
            "Martinique",
            "Mayotte",
            "Nouvelle Calédonie",
            "Polynésie",
            "Réunion",
            "Saint Pierre et Miquelon",
            "Wallis et Futuna");

    @EJB
    private transient CitySettings settings;

    @Inject
    private Notices notices;

    private String name;
    private String department;
    private String contactEmail;
    private String postalAddress;
    private String telephone;
    private String primaryColour;
    private String schoolZone;
    private String mapTilesUrl;
    private String mapAttribution;
    private Integer mailGiveUpDays;

    /** Reads what is set now; refused to others than administrators. */
    public void load() {
        CityChange city = settings.editable();
        name = city.name();
        department = city.department();
        contactEmail = city.contactEmail();
        postalAddress = city.postalAddress();
        telephone = city.telephone();
        primaryColour = city.primaryColour();
        schoolZone = city.schoolZone();
        mapTilesUrl = city.mapTilesUrl();
        mapAttribution = city.mapAttribution();
        mailGiveUpDays = city.mailGiveUpDays();
    }

    /** Writes what was typed. */
    public String save() {
        settings.change(new CityChange(
                name,
                department,
                contactEmail,
                postalAddress,
                telephone,
                primaryColour,
                schoolZone,
                mapTilesUrl,
                mapAttribution,
                mailGiveUpDays == null ? 0 : mailGiveUpDays));
        notices.success("shared.citySettings.saved");
        return HERE;
    }

    public List<String> getZones() {
        return ZONES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getPostalAddress() {
        return postalAddress;
    }

    public void setPostalAddress(String postalAddress) {
        this.postalAddress = postalAddress;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getPrimaryColour() {
        return primaryColour;
    }

    public void setPrimaryColour(String primaryColour) {
        this.primaryColour = primaryColour;
    }

    public String getSchoolZone() {
        return schoolZone;
    }

    public void setSchoolZone(String schoolZone) {
        this.schoolZone = schoolZone;
    }

    public String getMapTilesUrl() {
        return mapTilesUrl;
    }

    public void setMapTilesUrl(String mapTilesUrl) {
        this.mapTilesUrl = mapTilesUrl;
    }

    public String getMapAttribution() {
        return mapAttribution;
    }

    public void setMapAttribution(String mapAttribution) {
        this.mapAttribution = mapAttribution;
    }

    public Integer getMailGiveUpDays() {
        return mailGiveUpDays;
    }

    public void setMailGiveUpDays(Integer mailGiveUpDays) {
        this.mailGiveUpDays = mailGiveUpDays;
    }
}
