package org.palestre.web.seasonal.renewal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.renewal.boundary.ManageRenewals;
import org.palestre.seasonal.renewal.boundary.ReleasedSlot;
import org.palestre.seasonal.renewal.boundary.RenewalProgress;
import org.palestre.seasonal.renewal.boundary.RenewalTerms;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;

/** The renewals of a campaign: what is set up, how far they are, what was set free. */
@Named
@ViewScoped
public class ManageRenewalsBacking implements Serializable {

    private static final int SIZE = 50;

    @Inject
    private ManageRenewals renewals;

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private Notices notices;

    private Long id;
    private int page = 1;
    private CampaignView campaign;
    private RenewalProgress progress;
    private Page<ReleasedSlot> released;
    private boolean renewed;
    private String reminderDays;
    private Integer toldAfterHours;

    /** Reads the campaign that the address names. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("seasonal.unknownCampaign");
        }
        campaign = campaigns.campaign(id);
        progress = renewals.progress(id);
        released = renewals.released(id, new PageRequest(Math.max(page, 1) - 1, SIZE));
        RenewalTerms terms = renewals.terms(id);
        renewed = terms.renewed();
        reminderDays = terms.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
        toldAfterHours = terms.toldAfterHours();
    }

    /** Saves when clubs are warned and told. */
    public String save() {
        if (toldAfterHours == null) {
            throw BusinessException.invalid("shared.missing", "toldAfterHours");
        }
        renewals.change(id, new RenewalTerms(renewed, days(), toldAfterHours));
        notices.success("renewal.terms.saved");
        return "/gestion/manage-renewals?faces-redirect=true&id=" + id;
    }

    private List<Integer> days() {
        String text = reminderDays == null ? "" : reminderDays.strip();
        if (!text.matches("(\\d{1,3}([\\s,;]+\\d{1,3})*)?")) {
            throw BusinessException.invalid("renewal.reminderDays", "reminderDays", 10, 365);
        }
        return Arrays.stream(text.split("[\\s,;]+"))
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** How much of the slots is asked for, in percent. */
    public long getPercent() {
        return progress.slots() == 0 ? 0 : progress.asked() * 100 / progress.slots();
    }

    /** How many pages of slots that were set free there are. */
    public long getPages() {
        return Math.max(1, (released.total() + SIZE - 1) / SIZE);
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public RenewalProgress getProgress() {
        return progress;
    }

    public Page<ReleasedSlot> getReleased() {
        return released;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isRenewed() {
        return renewed;
    }

    public void setRenewed(boolean renewed) {
        this.renewed = renewed;
    }

    public String getReminderDays() {
        return reminderDays;
    }

    public void setReminderDays(String reminderDays) {
        this.reminderDays = reminderDays;
    }

    public Integer getToldAfterHours() {
        return toldAfterHours;
    }

    public void setToldAfterHours(Integer toldAfterHours) {
        this.toldAfterHours = toldAfterHours;
    }
}
