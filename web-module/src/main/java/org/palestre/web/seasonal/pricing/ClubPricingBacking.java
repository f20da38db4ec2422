package org.palestre.web.seasonal.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.seasonal.pricing.boundary.ClubPricing;
import org.palestre.seasonal.pricing.boundary.SetUpSeasonPricing;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** What a club is charged as, where that differs from the rules. */
@Named
@ViewScoped
public class ClubPricingBacking implements Serializable {

    @Inject
    private SetUpSeasonPricing setUp;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private ConsultTariffs tariffs;

    @Inject
    private Notices notices;

    private Long id;
    private String kind;
    private Boolean resident;

    /** Reads the club that the address names. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("accounts.unknownOrganisation");
        }
        ClubPricing pricing = setUp.club(id);
        kind = pricing.userKind();
        resident = pricing.resident();
    }

    /** Saves it. */
    public String save() {
        setUp.changeClub(id, new ClubPricing(kind, resident));
        notices.success("pricing.saved");
        return "/gestion/club-pricing?faces-redirect=true&id=" + id;
    }

    public OrganisationView getClub() {
        return organisations.organisation(id);
    }

    public List<UserKind> getKinds() {
        return tariffs.userKinds();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Boolean getResident() {
        return resident;
    }

    public void setResident(Boolean resident) {
        this.resident = resident;
    }
}
