package org.palestre.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.i18n.Wording;

/** Who did what and when; what the list is narrowed by stands in the address. */
@Named
@RequestScoped
public class AuditTrailBacking {

    private static final int SIZE = 50;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditLines lines;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private AuditTrailAddress address;
    private Page<AuditEntry> found;
    private List<AuditLine> shown;

    /** What the address asks for. */
    public AuditTrailAddress getAddress() {
        if (address == null) {
            address = AuditTrailAddress.of(request.getParameterMap());
        }
        return address;
    }

    /** This page of the trail, in words. */
    public List<AuditLine> getLines() {
        if (shown == null) {
            shown = lines.of(found().items(), wording(), request::isUserInRole);
        }
        return shown;
    }

    /** How many entries the list holds on all its pages; it ends where {@link #isMore} begins. */
    public long getTotal() {
        return isMore() ? AuditTrail.COUNTED - 1L : found().total();
    }

    /** Whether there are more entries than are counted. */
    public boolean isMore() {
        return found().total() >= AuditTrail.COUNTED;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getTotal() + SIZE - 1) / SIZE);
    }

    /** The one subject that the list is about, named as its first entry names it; null if it is about several. */
    public String getSubject() {
        if (getAddress().kind() == null
                || getAddress().id() == null
                || getLines().isEmpty()) {
            return null;
        }
        AuditLine line = getLines().get(0);
        return line.subject() == null ? line.kind() : line.subject();
    }

    /** What can be looked for. */
    public List<TrailWords.Choice> getActions() {
        return TrailWords.actions(wording());
    }

    /** The kinds of things that something is done to. */
    public List<TrailWords.Choice> getKinds() {
        return TrailWords.kinds(wording());
    }

    private Page<AuditEntry> found() {
        if (found == null) {
            found = trail.search(
                    getAddress().asked(lines, clock.getZone()),
                    new PageRequest(getAddress().page() - 1, SIZE));
        }
        return found;
    }

    private Wording wording() {
        return new Wording(FacesContext.getCurrentInstance().getViewRoot().getLocale(), clock.getZone());
    }
}
