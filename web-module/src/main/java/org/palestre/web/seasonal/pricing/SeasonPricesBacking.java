package org.palestre.web.seasonal.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palestre.seasonal.pricing.boundary.ConsultPricedSlots;
import org.palestre.seasonal.pricing.boundary.PriceState;
import org.palestre.seasonal.pricing.boundary.PricedCampaign;
import org.palestre.seasonal.pricing.boundary.PricedSlot;
import org.palestre.seasonal.pricing.boundary.PricedSlotFilter;
import org.palestre.seasonal.pricing.boundary.PricingTotals;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;

/** What the slots of a campaign cost, term by term, and which could not be priced. */
@Named
@ViewScoped
public class SeasonPricesBacking implements Serializable {

    private static final int SIZE = 50;

    @Inject
    private ConsultPricedSlots prices;

    @Inject
    private Notices notices;

    private Long id;
    private String state;
    private String q;
    private int page = 1;
    private transient List<PricedCampaign> campaigns;
    private transient PricingTotals totals;
    private transient Page<PricedSlot> slots;
    private transient Long waiting;

    /** Checks that there is such a campaign. */
    public void load() {
        if (id == null) {
            id = getCampaigns().stream()
                    .map(PricedCampaign::id)
                    .findFirst()
                    .orElseThrow(() -> BusinessException.notFound("seasonal.unknownCampaign"));
        }
        getTotals();
    }

    /** Reads again how many wait. */
    public void look() {
        totals = null;
        slots = null;
        waiting = null;
    }

    /** Has those priced again that could not be. */
    public String priceAgain() {
        notices.success("pricing.again", prices.priceAgain(id));
        return "/gestion/season-prices?faces-redirect=true&id=" + id;
    }

    /** The campaign that is shown. */
    public PricedCampaign getCampaign() {
        return getCampaigns().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    /** All of them, the latest first. */
    public List<PricedCampaign> getCampaigns() {
        if (campaigns == null) {
            campaigns = prices.campaigns();
        }
        return campaigns;
    }

    /** What they come to. */
    public PricingTotals getTotals() {
        if (totals == null) {
            totals = prices.totals(id);
        }
        return totals;
    }

    /** One page of them. */
    public Page<PricedSlot> getSlots() {
        if (slots == null) {
            slots = prices.list(filter(), new PageRequest(Math.max(page, 1) - 1, SIZE));
        }
        return slots;
    }

    /** How many wait to be priced. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = prices.waiting();
        }
        return waiting;
    }

    private PricedSlotFilter filter() {
        return new PricedSlotFilter(id, stateOf(state), q);
    }

    /** A state in an address; null for anything else. */
    static PriceState stateOf(String text) {
        return List.of(PriceState.values()).stream()
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** What follows the address of this list and of its file. */
    public String getQuery() {
        return "?id=" + id + "&state=" + (stateOf(state) == null ? "" : state) + "&q="
                + URLEncoder.encode(q == null ? "" : q, StandardCharsets.UTF_8);
    }

    public PriceState[] getStates() {
        return PriceState.values();
    }

    public long getPages() {
        return Math.max(1, (getSlots().total() + SIZE - 1) / SIZE);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
