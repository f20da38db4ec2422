package org.palestre.web.seasonal.scoring;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.scoring.boundary.CriteriaView;
import org.palestre.seasonal.scoring.boundary.ManageCriteria;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** The criteria of a campaign: points, floors and ceilings, and the words that clubs read. */
@Named
@ViewScoped
public class CampaignCriteriaBacking implements Serializable {

    @Inject
    private ManageCriteria criteria;

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private long id;
    private CampaignView campaign;
    private CriteriaView adopted;
    private String introduction;
    private List<CriterionFields> lines = new ArrayList<>();

    /** Reads the campaign that the address names, with its criteria or those that are proposed. */
    public void load() {
        campaign = campaigns.campaign(id);
        adopted = criteria.toChange(id);
        introduction = adopted.introduction();
        lines = new ArrayList<>(
                adopted.rules().stream().map(CriterionFields::new).toList());
    }

    /** Saves what was typed; what is refused of a criterion is said at its own field. */
    public String save() {
        try {
            criteria.save(
                    id,
                    adopted.version(),
                    introduction,
                    lines.stream().map(CriterionFields::rule).toList());
        } catch (BusinessException e) {
            tell(e);
            return null;
        }
        notices.success("scoring.criteriaSaved", campaign.name());
        return "/gestion/campaign-criteria?faces-redirect=true&id=" + id;
    }

    /** The rules name a field of a criterion as {@code YOUTH.weight}. */
    private void tell(BusinessException refusal) {
        int line = IntStream.range(0, lines.size())
                .filter(place -> refusal.field() != null
                        && refusal.field().startsWith(lines.get(place).getCriterion() + "."))
                .findFirst()
                .orElseThrow(() -> refusal);
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = words.refusal(refusal);
        faces.addMessage(
                "criteria:lines:" + line + refusal.field().replaceFirst("^.*\\.", ":"),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public CriteriaView getAdopted() {
        return adopted;
    }

    public List<CriterionFields> getLines() {
        return lines;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
