package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DivideArea;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** Divides an area into parts that can be occupied apart, in one action. */
@Named("divideArea")
@ViewScoped
public class DivideAreaBacking implements Serializable {

    @EJB
    private transient DivideArea divideArea;

    @EJB
    private transient ManageSites manageSites;

    @EJB
    private transient ConsultSites consultSites;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private long id;
    private long siteId;
    private long version;
    private String name;
    private String siteName;
    private boolean divided;
    private String parts;

    /** Reads the area and proposes thirds, once the address is read. */
    public void load() {
        AreaView area = consultSites.area(id);
        siteId = area.siteId();
        version = area.version();
        name = area.name();
        siteName = manageSites.own(siteId).name();
        divided = area.unitIds().size() > 1;
        parts = words.text("facilities.divideArea.proposal", name);
    }

    /** Divides the area. */
    public String divide() {
        divideArea.divide(
                id, version, parts.lines().filter(line -> !line.isBlank()).toList());
        notices.success("facilities.divideArea.done", name);
        return "/gestion/manage-areas?faces-redirect=true&site=" + siteId;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getSiteId() {
        return siteId;
    }

    public String getName() {
        return name;
    }

    public String getSiteName() {
        return siteName;
    }

    public boolean isDivided() {
        return divided;
    }

    public String getParts() {
        return parts;
    }

    public void setParts(String parts) {
        this.parts = parts;
    }
}
