package org.palestre.web.seasonal.waitinglist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.CampaignChoice;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.waitinglist.boundary.AfterRefusalRules;
import org.palestre.seasonal.waitinglist.boundary.ManageWaitingList;
import org.palestre.seasonal.waitinglist.boundary.WaitingItem;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;

/** Who waits for which slot, what could be had now, and what a campaign lays down for the time after a refusal. */
@Named
@ViewScoped
public class ManageWaitingListBacking implements Serializable {

    private static final int SIZE = 50;

    @Inject
    private ManageWaitingList list;

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private Notices notices;

    private Long campaign;
    private int page = 1;
    private LocalDate askUntil;
    private Integer offerDays;
    private boolean inOrder;
    private Integer digestHours;
    private transient Page<WaitingItem> shown;
    private transient List<CampaignChoice> all;

    /** Reads the rules of the campaign that the address names; without one everybody who waits is shown. */
    public void load() {
        page = Math.max(1, page);
        if (campaign != null) {
            AfterRefusalRules rules = list.rules(campaign);
            askUntil = rules.askUntil();
            offerDays = rules.offerDays();
            inOrder = rules.inOrder();
            digestHours = rules.digestHours();
        }
    }

    /** Lays down what holds after a refusal. */
    public String save() {
        list.change(
                campaign,
                new AfterRefusalRules(
                        askUntil, offerDays == null ? 0 : offerDays, inOrder, digestHours == null ? 0 : digestHours));
        notices.success("waitinglist.manage.saved");
        return "/gestion/waiting-list?faces-redirect=true&campaign=" + campaign;
    }

    public Page<WaitingItem> getList() {
        if (shown == null) {
            shown = list.list(campaign, new PageRequest(page - 1, SIZE));
        }
        return shown;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    /** The address of this list, for the links to its pages. */
    public String getAddress() {
        return "/gestion/waiting-list?campaign=" + (campaign == null ? "" : campaign);
    }

    public List<CampaignChoice> getCampaigns() {
        if (all == null) {
            all = campaigns.choices();
        }
        return all;
    }

    public Long getCampaign() {
        return campaign;
    }

    public void setCampaign(Long campaign) {
        this.campaign = campaign;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public LocalDate getAskUntil() {
        return askUntil;
    }

    public void setAskUntil(LocalDate askUntil) {
        this.askUntil = askUntil;
    }

    public Integer getOfferDays() {
        return offerDays;
    }

    public void setOfferDays(Integer offerDays) {
        this.offerDays = offerDays;
    }

    public Integer getDigestHours() {
        return digestHours;
    }

    public void setDigestHours(Integer digestHours) {
        this.digestHours = digestHours;
    }

    public boolean isInOrder() {
        return inOrder;
    }

    public void setInOrder(boolean inOrder) {
        this.inOrder = inOrder;
    }
}
