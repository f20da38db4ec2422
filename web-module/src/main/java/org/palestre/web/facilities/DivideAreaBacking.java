package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DivideArea;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;

/** Divides an area into parts that can be occupied apart, in one action. */
@Named("divideArea")
@ViewScoped
public class DivideAreaBacking extends PlacePage {

    @EJB
    private transient DivideArea divideArea;

    @EJB
    private transient ManageSites manageSites;

    @EJB
    private transient ConsultSites consultSites;

    @Inject
    private Words words;

    private long siteId;
    private String siteName;
    private boolean divided;
    private String parts;

    /** Reads the area and proposes thirds, once the address is read. */
    public void load() {
        if (getId() == null) {
            throw BusinessException.notFound("facilities.unknownArea");
        }
        AreaView area = consultSites.area(getId());
        siteId = area.siteId();
        read(area.version(), area.name());
        siteName = manageSites.own(siteId).name();
        divided = area.unitIds().size() > 1;
        parts = words.text("facilities.divideArea.proposal", area.name());
    }

    /** Divides the area. */
    public String divide() {
        divideArea.divide(
                getId(),
                version(),
                parts.lines().filter(line -> !line.isBlank()).toList());
        return done("done", getName());
    }

    @Override
    String useCase() {
        return "divideArea";
    }

    @Override
    String next() {
        return "/gestion/manage-areas?faces-redirect=true&site=" + siteId;
    }

    public long getSiteId() {
        return siteId;
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
