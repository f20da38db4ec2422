package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.facilities.boundary.SiteView;

/** Creates a site, changes it, gives it up or takes it back into use. */
@Named("editSite")
@ViewScoped
public class EditSiteBacking extends EditPlacePage {

    @EJB
    private transient ManageSites manageSites;

    @EJB
    private transient ConsultSites consultSites;

    private SiteForm form = new SiteForm();

    /** Reads the site, once the address is read. */
    public void load() {
        if (getId() != null) {
            SiteView site = manageSites.own(getId());
            read(site.version(), site.name(), site.closedOn());
            form = SiteForm.of(site);
        } else {
            form.setOpensOnPublicHolidays(false);
        }
    }

    @Override
    String useCase() {
        return "editSite";
    }

    @Override
    String next() {
        return "/gestion/edit-site?faces-redirect=true&id=" + getId();
    }

    @Override
    long create() {
        return manageSites.create(form.change());
    }

    @Override
    void change(long id, long version) {
        manageSites.change(id, version, form.change());
    }

    @Override
    void endUse(long id, long version, LocalDate first) {
        manageSites.giveUp(id, version, first);
    }

    @Override
    void useAgain(long id, long version) {
        manageSites.takeBack(id, version);
    }

    @Override
    String typedName() {
        return form.getName();
    }

    public List<DistrictView> getDistricts() {
        return consultSites.districts();
    }

    public SiteKind[] getKinds() {
        return SiteKind.values();
    }

    public SiteForm getForm() {
        return form;
    }
}
