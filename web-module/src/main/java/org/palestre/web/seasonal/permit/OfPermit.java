package org.palestre.web.seasonal.permit;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.palestre.seasonal.permit.boundary.ConsultPermit;
import org.palestre.seasonal.permit.boundary.PermitSheet;
import org.palestre.shared.BusinessException;

/** What a page about one permit begins with. */
public abstract class OfPermit implements Serializable {

    @Inject
    private ConsultPermit permits;

    private Long id;
    private PermitSheet sheet;

    /** Reads the permit that the address names. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("seasonal.unknownPermit");
        }
        look();
    }

    /** Reads it again. */
    protected void look() {
        sheet = permits.sheet(id);
    }

    /** The page of this permit in the back office, after a redirect. */
    protected String office(long permitId) {
        return "/gestion/permit?faces-redirect=true&id=" + permitId;
    }

    /** The page of this permit for its club, after a redirect. */
    protected String portal(long permitId) {
        return "/account/permit?faces-redirect=true&id=" + permitId;
    }

    /** Whether this edition is the one that counts: another takes no changes. */
    public boolean isInForce() {
        return sheet.inForce();
    }

    public PermitSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
