package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.web.shell.Notices;

/** Creates a site, changes it, gives it up or takes it back into use. */
@Named("editSite")
@ViewScoped
public class EditSiteBacking implements Serializable {

    @EJB
    private transient ManageSites manageSites;

    @EJB
    private transient ConsultSites consultSites;

    @Inject
    private Notices notices;

    private Long id;
    private long version;
    private String name;
    private LocalDate closedOn;
    private LocalDate from;
    private SiteForm form = new SiteForm();

    /** Reads the site, once the address is read. */
    public void load() {
        if (id != null) {
            SiteView site = manageSites.own(id);
            version = site.version();
            name = site.name();
            closedOn = site.closedOn();
            form = SiteForm.of(site);
        } else {
            form.setOpensOnPublicHolidays(false);
        }
    }

    /** Writes what was typed. */
    public String save() {
        if (id == null) {
            id = manageSites.create(form.change());
            notices.success("facilities.editSite.created", form.getName());
        } else {
            manageSites.change(id, version, form.change());
            notices.success("facilities.editSite.saved", form.getName());
        }
        return again();
    }

    /** The city gives the site up. */
    public String giveUp() {
        manageSites.giveUp(id, version, from);
        notices.success("facilities.editSite.givenUp", name, from);
        return again();
    }

    /** The site is used again. */
    public String takeBack() {
        manageSites.takeBack(id, version);
        notices.success("facilities.editSite.takenBack", name);
        return again();
    }

    private String again() {
        return "/gestion/edit-site?faces-redirect=true&id=" + id;
    }

    public List<DistrictView> getDistricts() {
        return consultSites.districts();
    }

    public SiteKind[] getKinds() {
        return SiteKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
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

    public SiteForm getForm() {
        return form;
    }
}
