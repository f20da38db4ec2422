package org.palestre.web.billing.treasury;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.treasury.boundary.MadeOrders;
import org.palestre.billing.treasury.boundary.OrderToMake;
import org.palestre.billing.treasury.boundary.PrepareOrders;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PageLinks;

/** What could be ordered, what is missing for it, and the button that orders. */
@Named
@ViewScoped
public class PrepareOrdersBacking implements Serializable {

    private static final int SIZE = 50;

    @Inject
    private PrepareOrders orders;

    @Inject
    private Notices notices;

    private final Map<String, Boolean> chosen = new HashMap<>();
    private LocalDate until;
    private int page = 1;
    private transient Page<OrderToMake> found;
    private transient Money total;

    /** Looks the page up, once the address is read. */
    public void load() {
        found = null;
        getFound();
    }

    public Page<OrderToMake> getFound() {
        if (found == null) {
            found = orders.list(until, new PageRequest(Math.max(0, page - 1), SIZE));
        }
        return found;
    }

    public Money getTotal() {
        if (total == null) {
            total = orders.total(until);
        }
        return total;
    }

    /** Whether the city has said what it is called at the treasury. */
    public boolean isPossible() {
        return orders.possible();
    }

    /** Shows what was booked until the day that was typed. */
    public String filter() {
        return here();
    }

    /** Orders those that are ticked. */
    public String make() {
        List<String> keys = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        if (keys.isEmpty()) {
            notices.warning("treasury.prepare.noneChosen");
            return here();
        }
        return tell(orders.make(until, keys));
    }

    /** Orders all that is ready, of all pages. */
    public String makeAll() {
        return tell(orders.make(until, List.of()));
    }

    public PageLinks getLinks() {
        PageLinks links = new PageLinks(page, SIZE, getFound().total());
        return until == null ? links : links.with("until", until.toString());
    }

    private String tell(MadeOrders made) {
        if (made.files().isEmpty()) {
            notices.warning("treasury.prepare.nothingReady");
            return here();
        }
        notices.success("treasury.prepare.made", made.orders(), made.amount());
        return "/gestion/treasury-file?faces-redirect=true&id=" + made.files().get(0);
    }

    private String here() {
        return "/gestion/prepare-orders?faces-redirect=true" + (until == null ? "" : "&until=" + until);
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
