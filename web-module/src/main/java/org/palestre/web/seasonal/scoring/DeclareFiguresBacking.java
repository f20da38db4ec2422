package org.palestre.web.seasonal.scoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.scoring.boundary.CriteriaView;
import org.palestre.seasonal.scoring.boundary.Declaration;
import org.palestre.seasonal.scoring.boundary.DeclareFigures;
import org.palestre.seasonal.scoring.boundary.ManageCriteria;
import org.palestre.web.seasonal.CurrentClub;
import org.palestre.web.shell.Notices;

/** A club reads what counts in the present campaign and declares its members and its level. */
@Named
@ViewScoped
public class DeclareFiguresBacking implements Serializable {

    @Inject
    private DeclareFigures declareFigures;

    @Inject
    private ManageCriteria criteria;

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private CurrentClub currentClub;

    @Inject
    private Notices notices;

    private CampaignView campaign;
    private OrganisationId club;
    private CriteriaView adopted;
    private Declaration declaration;
    private FigureFields fields;

    /** The club for which the page was opened. */
    private record OrganisationId(long id) implements Serializable {}

    /** Reads the present campaign and what the club declared for it. */
    public void load() {
        campaign = campaigns.current().orElse(null);
        club = currentClub.club().map(one -> new OrganisationId(one.id())).orElse(null);
        if (campaign != null && club != null) {
            adopted = criteria.adopted(campaign.id()).orElse(null);
            declaration = declareFigures.declaration(campaign.id(), club.id());
            fields = new FigureFields(declaration.declared());
        }
    }

    /** Declares what was typed. */
    public String declare() {
        declareFigures.declare(campaign.id(), club.id(), declaration.version(), fields.figures());
        notices.success("scoring.declared");
        return "/account/declare-figures?faces-redirect=true";
    }

    /** Whether the club may declare now. */
    public boolean isOpen() {
        return campaign != null && campaign.phase() == CampaignPhase.OPEN;
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public CriteriaView getAdopted() {
        return adopted;
    }

    public Declaration getDeclaration() {
        return declaration;
    }

    public FigureFields getFields() {
        return fields;
    }
}
