package org.palestre.web.facilities;

import java.io.Serializable;
import org.palestre.facilities.boundary.SiteChange;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.facilities.boundary.SiteView;

/** What an agent types about a site. */
public class SiteForm implements Serializable {

    private String name;
    private SiteKind kind;
    private String street;
    private String postalCode;
    private String town;
    private String districtCode;
    private final PointFields point = new PointFields();
    private String telephone;
    private String email;
    private String managerName;
    private String managerTelephone;
    private Boolean accessible;
    private String accessibility;
    private String description;
    private boolean opensOnPublicHolidays;

    /** The form filled in with what is known. */
    static SiteForm of(SiteView site) {
        SiteForm form = new SiteForm();
        form.name = site.name();
        form.kind = site.kind();
        form.street = site.street();
        form.postalCode = site.postalCode();
        form.town = site.town();
        form.districtCode = site.districtCode();
        form.point.show(site.latitude(), site.longitude());
        form.telephone = site.telephone();
        form.email = site.email();
        form.managerName = site.managerName();
        form.managerTelephone = site.managerTelephone();
        form.accessible = site.accessible();
        form.accessibility = site.accessibility();
        form.description = site.description();
        form.opensOnPublicHolidays = site.opensOnPublicHolidays();
        return form;
    }

    SiteChange change() {
        return new SiteChange(
                name,
                kind,
                street,
                postalCode,
                town,
                districtCode,
                point.degreesNorth(),
                point.degreesEast(),
                telephone,
                email,
                managerName,
                managerTelephone,
                accessible,
                accessibility,
                description,
                opensOnPublicHolidays);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SiteKind getKind() {
        return kind;
    }

    public void setKind(SiteKind kind) {
        this.kind = kind;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getDistrictCode() {
        return districtCode;
    }

    public void setDistrictCode(String districtCode) {
        this.districtCode = districtCode;
    }

    public PointFields getPoint() {
        return point;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getManagerName() {
        return managerName;
    }

    public void setManagerName(String managerName) {
        this.managerName = managerName;
    }

    public String getManagerTelephone() {
        return managerTelephone;
    }

    public void setManagerTelephone(String managerTelephone) {
        this.managerTelephone = managerTelephone;
    }

    public Boolean getAccessible() {
        return accessible;
    }

    public void setAccessible(Boolean accessible) {
        this.accessible = accessible;
    }

    public String getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(String accessibility) {
        this.accessibility = accessibility;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isOpensOnPublicHolidays() {
        return opensOnPublicHolidays;
    }

    public void setOpensOnPublicHolidays(boolean opensOnPublicHolidays) {
        this.opensOnPublicHolidays = opensOnPublicHolidays;
    }
}
