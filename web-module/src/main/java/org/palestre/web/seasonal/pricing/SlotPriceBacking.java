package org.palestre.web.seasonal.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.pricing.boundary.ConsultPricedSlots;
import org.palestre.seasonal.pricing.boundary.ConsultSlotPrice;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.pricing.boundary.SlotPriceView;
import org.palestre.seasonal.pricing.boundary.WaiveFee;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.CurrentUser;
import org.palestre.web.shell.Notices;

/** What a slot costs and how that came about; the office says there that it is free of charge, or has it priced anew. */
@Named
@ViewScoped
public class SlotPriceBacking implements Serializable {

    @Inject
    private ConsultSlotPrice prices;

    @Inject
    private ConsultPricedSlots slots;

    @Inject
    private WaiveFee fees;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    private Long id;
    private transient SlotPriceView price;
    private String freeReason;
    private String freeArticle;

    /** Reads the permit that the address names. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("seasonal.unknownPermit");
        }
        FreeOfCharge free = getPrice().free();
        freeReason = free == null ? null : free.reason();
        freeArticle = free == null ? "CGPPP, art. L2125-1" : free.article();
    }

    /** Says that nothing is charged for it. */
    public String waive() {
        fees.waive(id, new FreeOfCharge(freeReason, freeArticle));
        notices.success("pricing.waived");
        return address();
    }

    /** Charges for it after all. */
    public String charge() {
        fees.charge(id);
        notices.success("pricing.charged");
        return address();
    }

    /** Has it priced by the rules of today. */
    public String priceAnew() {
        slots.priceAnew(id);
        notices.success("pricing.again", 1);
        return address();
    }

    /** Whether who looks may change something about it. */
    public boolean isManageable() {
        return currentUser.isBookingOffice();
    }

    private String address() {
        return "/gestion/slot-price?faces-redirect=true&id=" + id;
    }

    /** What it costs, read when it is shown. */
    public SlotPriceView getPrice() {
        if (price == null) {
            price = prices.ofPermit(id);
        }
        return price;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFreeReason() {
        return freeReason;
    }

    public void setFreeReason(String freeReason) {
        this.freeReason = freeReason;
    }

    public String getFreeArticle() {
        return freeArticle;
    }

    public void setFreeArticle(String freeArticle) {
        this.freeArticle = freeArticle;
    }
}
