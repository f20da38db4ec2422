package org.palestre.web.seasonal.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.boundary.CampaignChoice;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.web.shell.AddressValues;

/** The campaign that the workbench looks at: the one that the address names, else the one that runs or ran last. */
@Named
@RequestScoped
public class ChosenCampaign {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ManageCampaigns campaigns;

    private List<CampaignChoice> all;

    public List<CampaignChoice> getAll() {
        if (all == null) {
            all = campaigns.choices();
        }
        return all;
    }

    /** Whether there is any campaign. */
    public boolean isThere() {
        return getChosen().isPresent();
    }

    /** Its id; 0 if the city has no campaign yet. */
    public long getId() {
        return getChosen().map(CampaignChoice::id).orElse(0L);
    }

    public String getName() {
        return getChosen().map(CampaignChoice::name).orElse("");
    }

    /** Whether decisions of it go out together. */
    public boolean isTogether() {
        return getChosen().map(campaign -> campaign.publication().name()).equals(Optional.of("TOGETHER"));
    }

    private Optional<CampaignChoice> getChosen() {
        Long wanted = new AddressValues(request.getParameterMap()).number("campaign");
        return getAll().stream()
                .filter(campaign -> wanted != null && campaign.id() == wanted)
                .findFirst()
                .or(() -> getAll().stream()
                        .filter(campaign -> !campaign.phase().name().equals("COMING"))
                        .findFirst())
                .or(() -> getAll().stream().findFirst());
    }
}
