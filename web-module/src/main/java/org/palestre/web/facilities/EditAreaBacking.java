package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.facilities.boundary.AreaSetting;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.facilities.boundary.ManageAreas;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.facilities.boundary.UnitView;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** Creates an area, changes it and the units it covers, gives it up or takes it back into use. */
@Named("editArea")
@ViewScoped
public class EditAreaBacking implements Serializable {

    @EJB
    private transient ManageAreas manageAreas;

    @EJB
    private transient ManageSites manageSites;

    @EJB
    private transient ConsultSites consultSites;

    @Inject
    private Notices notices;

    private Long id;
    private Long siteId;
    private long version;
    private String name;
    private String siteName;
    private LocalDate closedOn;
    private LocalDate from;
    private AreaForm form = new AreaForm();

    /** Reads the area, once the address is read. */
    public void load() {
        if (id != null) {
            AreaView area = consultSites.area(id);
            siteId = area.siteId();
            version = area.version();
            name = area.name();
            closedOn = area.closedOn();
            form = AreaForm.of(area);
        } else if (siteId == null) {
            throw BusinessException.notFound("facilities.unknownSite");
        } else {
            form.setPosition(1
                    + manageAreas.areas(siteId).stream()
                            .mapToInt(AreaView::position)
                            .max()
                            .orElse(0));
        }
        siteName = manageSites.own(siteId).name();
    }

    /** Writes what was typed. */
    public String save() {
        if (id == null) {
            manageAreas.create(siteId, form.change(), form.unitIds());
            notices.success("facilities.editArea.created", form.getName());
        } else {
            manageAreas.change(id, version, form.change(), form.unitIds());
            notices.success("facilities.editArea.saved", form.getName());
        }
        return list();
    }

    /** Nobody uses the area any more. */
    public String giveUp() {
        manageAreas.giveUp(id, version, from);
        notices.success("facilities.editArea.givenUp", name, from);
        return list();
    }

    /** The area is used again. */
    public String takeBack() {
        manageAreas.takeBack(id, version);
        notices.success("facilities.editArea.takenBack", name);
        return list();
    }

    private String list() {
        return "/gestion/manage-areas?faces-redirect=true&site=" + siteId;
    }

    /** How a unit is called in the list to choose from. */
    public String label(UnitView unit) {
        return unit.areaNames().isEmpty()
                ? unit.name()
                : unit.name() + " (" + String.join(", ", unit.areaNames()) + ")";
    }

    public List<UnitView> getUnits() {
        return manageAreas.units(siteId);
    }

    public List<DisciplineView> getDisciplines() {
        return consultSites.disciplines();
    }

    public AreaSetting[] getSettings() {
        return AreaSetting.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public String getName() {
        return name;
    }

    public String getSiteName() {
        return siteName;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public AreaForm getForm() {
        return form;
    }
}
