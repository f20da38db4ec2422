package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
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

/** Creates an area, changes it and the units it covers, gives it up or takes it back into use. */
@Named("editArea")
@ViewScoped
public class EditAreaBacking extends EditPlacePage {

    @EJB
    private transient ManageAreas manageAreas;

    @EJB
    private transient ManageSites manageSites;

    @EJB
    private transient ConsultSites consultSites;

    private Long siteId;
    private String siteName;
    private AreaForm form = new AreaForm();

    /** Reads the area, once the address is read. */
    public void load() {
        if (getId() != null) {
            AreaView area = consultSites.area(getId());
            siteId = area.siteId();
            read(area.version(), area.name(), area.closedOn());
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

    @Override
    String useCase() {
        return "editArea";
    }

    @Override
    String next() {
        return "/gestion/manage-areas?faces-redirect=true&site=" + siteId;
    }

    @Override
    long create() {
        return manageAreas.create(siteId, form.change(), form.unitIds());
    }

    @Override
    void change(long id, long version) {
        manageAreas.change(id, version, form.change(), form.unitIds());
    }

    @Override
    void endUse(long id, long version, LocalDate first) {
        manageAreas.giveUp(id, version, first);
    }

    @Override
    void useAgain(long id, long version) {
        manageAreas.takeBack(id, version);
    }

    @Override
    String typedName() {
        return form.getName();
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

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public String getSiteName() {
        return siteName;
    }

    public AreaForm getForm() {
        return form;
    }
}
