package org.palestre.web.seasonal.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.seasonal.pricing.boundary.AreaPricing;
import org.palestre.seasonal.pricing.boundary.SetUpSeasonPricing;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;

/** As which item of the tariff areas are charged: many at once. */
@Named
@ViewScoped
public class AreaPricingBacking implements Serializable {

    private static final int SIZE = 50;

    @Inject
    private SetUpSeasonPricing setUp;

    @Inject
    private Notices notices;

    private String q;
    private boolean open;
    private int page = 1;
    private List<Long> areaIds = new ArrayList<>();
    private String item;
    private transient Page<AreaPricing> areas;
    private transient List<GridItem> items;

    /** Says so for the areas that are ticked. */
    public String classify() {
        setUp.classify(areaIds, item);
        notices.success("pricing.areas.saved", areaIds.size());
        return "/gestion/area-pricing?faces-redirect=true&" + getQuery() + "&page=" + page;
    }

    /** One page of them. */
    public Page<AreaPricing> getAreas() {
        if (areas == null) {
            areas = setUp.areas(q, open, new PageRequest(Math.max(page, 1) - 1, SIZE));
        }
        return areas;
    }

    /** What an area can be charged as. */
    public List<GridItem> getItems() {
        if (items == null) {
            items = setUp.items();
        }
        return items;
    }

    /** The name of an item. */
    public String name(String code, String language) {
        return getItems().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name(language))
                .findFirst()
                .orElse(code);
    }

    /** The search in an address. */
    public String getQuery() {
        return "q=" + URLEncoder.encode(q == null ? "" : q, StandardCharsets.UTF_8) + "&open=" + open;
    }

    public long getPages() {
        return Math.max(1, (getAreas().total() + SIZE - 1) / SIZE);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public List<Long> getAreaIds() {
        return areaIds;
    }

    public void setAreaIds(List<Long> areaIds) {
        this.areaIds = areaIds;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
