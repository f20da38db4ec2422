package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.facilities.boundary.ManageDistricts;
import org.palestre.facilities.boundary.ManagedDistrict;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** The districts of the city; the address says which one is being changed. */
@Named("manageDistricts")
@ViewScoped
public class ManageDistrictsBacking implements Serializable {

    private static final String HERE = "/gestion/manage-districts?faces-redirect=true";

    @EJB
    private transient ManageDistricts manageDistricts;

    @Inject
    private Notices notices;

    private String opened;
    private long version;
    private String code;
    private String name;
    private String postalCodes;
    private String inseeCodes;
    private final PointFields point = new PointFields();
    private int position;

    /** Reads what is to be changed, once the address is read. */
    public void load() {
        List<ManagedDistrict> districts = manageDistricts.districts();
        if (opened == null) {
            position = 1
                    + districts.stream()
                            .mapToInt(ManagedDistrict::position)
                            .max()
                            .orElse(0);
            return;
        }
        ManagedDistrict district = districts.stream()
                .filter(one -> one.code().equals(opened))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("facilities.unknownDistrict"));
        version = district.version();
        code = district.code();
        name = district.name();
        postalCodes = String.join(" ", district.postalCodes());
        inseeCodes = String.join(" ", district.inseeCodes());
        point.show(district.latitude(), district.longitude());
        position = district.position();
    }

    /** Writes the district. */
    public String save() {
        ManagedDistrict district = new ManagedDistrict(
                opened == null ? code : opened,
                name,
                words(postalCodes),
                words(inseeCodes),
                point.degreesNorth(),
                point.degreesEast(),
                position,
                0,
                version);
        if (opened == null) {
            manageDistricts.create(district);
        } else {
            manageDistricts.change(district);
        }
        notices.success("facilities.manageDistricts.saved", name);
        return HERE;
    }

    /** Removes the district. */
    public String remove() {
        manageDistricts.remove(opened);
        notices.success("facilities.manageDistricts.removed", name);
        return HERE;
    }

    private static List<String> words(String typed) {
        return typed == null ? List.of() : List.of(typed.strip().split("[\\s,;]+"));
    }

    public List<ManagedDistrict> getDistricts() {
        return manageDistricts.districts();
    }

    public String getOpened() {
        return opened;
    }

    public void setOpened(String opened) {
        this.opened = opened;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPostalCodes() {
        return postalCodes;
    }

    public void setPostalCodes(String postalCodes) {
        this.postalCodes = postalCodes;
    }

    public String getInseeCodes() {
        return inseeCodes;
    }

    public void setInseeCodes(String inseeCodes) {
        this.inseeCodes = inseeCodes;
    }

    public PointFields getPoint() {
        return point;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
