package org.palestre.web.occupancy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.occupancy.boundary.NewOccupation;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.boundary.OccupyArea;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;

/** The form by which an agent occupies an area; a planning opens it with area and times filled in. */
@Named
@ViewScoped
public class OccupyAreaBacking implements Serializable {

    private static final int ORGANISATIONS_SHOWN = 20;

    @Inject
    private OccupyArea occupyArea;

    @Inject
    private ConsultSites consultSites;

    @Inject
    private ConsultOrganisations consultOrganisations;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    private Long site;
    private final PlaceAndTime when = new PlaceAndTime();
    private OccupationKind kind = OccupationKind.ONE_OFF;
    private String title;
    private String organisation;
    private final PromiseWarning warning = new PromiseWarning();

    /** Fills in what the address does not say. */
    public void open() {
        consultSites.site(site);
        if (when.getDate() == null) {
            when.setDate(LocalDate.now(clock));
        }
    }

    /** Occupies the area and goes back to its week. */
    public String occupy() {
        Long holder = Holders.id(consultOrganisations, organisation);
        NewOccupation wanted = new NewOccupation(
                when.getArea(), when.startsAt(clock.getZone()), when.endsAt(clock.getZone()), kind, title, holder);
        warning.heeding(() -> occupyArea.occupy(wanted, warning.accepted()));
        notices.success("occupancy.occupyArea.done", title, when.getDate(), when.getStart(), when.getEnd());
        return PlanningLinks.week(site, when.getDate(), when.getArea()) + "&faces-redirect=true";
    }

    /** Names of organisations that begin with or hold what was typed. */
    public List<String> organisations(String typed) {
        return consultOrganisations.search(typed, new PageRequest(0, ORGANISATIONS_SHOWN)).items().stream()
                .map(Holders::label)
                .toList();
    }

    public SiteView getPlace() {
        return consultSites.site(site);
    }

    public List<AreaView> getAreas() {
        return consultSites.areas(site);
    }

    public OccupationKind[] getKinds() {
        return OccupationKind.values();
    }

    /** Back to the planning, nothing done. */
    public String getBack() {
        return PlanningLinks.week(site, when.getDate(), when.getArea());
    }

    public PlaceAndTime getWhen() {
        return when;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public OccupationKind getKind() {
        return kind;
    }

    public void setKind(OccupationKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public PromiseWarning getWarning() {
        return warning;
    }
}
